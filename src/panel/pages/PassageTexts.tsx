import { useContext } from 'react';
import type { Locator } from '../../format/types';
import { formatPlace } from '../../article/passageUrl';
import type { Words } from '../../i18n/messages/en';
import { PassagesContext } from '../parts/PassagesContext';

interface Props {
  readonly places: readonly Locator[];
  readonly words: Words;
}

/** The passages themselves, from the article on the host's page; what is not found there is said. Nothing without an article. */
export function PassageTexts({ places, words }: Props) {
  const article = useContext(PassagesContext);
  if (!article) return null;
  const told = places.filter((place) => {
    const key = formatPlace(place);
    return article.found.has(key) || article.missing.has(key);
  });
  return told.map((place) => {
    const key = formatPlace(place);
    const text = article.found.get(key);
    const short = words.panel.placeShort(place.paragraph, place.sentence);
    return text === undefined ? (
      <p key={key} className="ew-passage-missing">
        {short}: {words.panel.notFound}
      </p>
    ) : (
      <blockquote key={key} className="ew-passage">
        <span dir="auto">{text}</span> <span className="ew-place">{short}</span>
      </blockquote>
    );
  });
}
