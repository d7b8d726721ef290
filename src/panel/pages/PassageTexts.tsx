import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import { useContext } from 'react';
import type { Locator } from '../../format/types';
import { formatPlace } from '../../article/passageUrl';
import type { Messages } from '../../i18n/messages/en';
import { PassagesContext } from '../parts/PassagesContext';

interface Props {
  readonly places: readonly Locator[];
  readonly messages: Messages;
}

/**
 * The text of the passages, from the article on the host page, and which were not found there.
 * Renders nothing without an article.
 */
export function PassageTexts({ places, messages }: Props) {
  const article = useContext(PassagesContext);
  if (!article) return null;
  const answered = places.filter((place) => {
    const key = formatPlace(place);
    return article.found.has(key) || article.missing.has(key);
  });
  return answered.map((place) => {
    const key = formatPlace(place);
    const text = article.found.get(key);
    const short = pickPageMessages(messages.lang).placeShort(place.paragraph, place.sentence);
    return text === undefined ? (
      <p key={key} className="ew-passage-missing">
        {`${short}: ${pickPageMessages(messages.lang).notFound}`}
      </p>
    ) : (
      <blockquote key={key} className="ew-passage">
        <span dir="auto">{text}</span> <span className="ew-place">{short}</span>
      </blockquote>
    );
  });
}
