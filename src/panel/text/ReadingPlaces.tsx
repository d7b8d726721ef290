import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import { Fragment } from 'react';
import type { Locator, Source } from '../../format/types';
import { formatPlace, passageUrl } from '../../article/passageUrl';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly source: Source;
  readonly places: readonly Locator[];
  readonly messages: Messages;
}

/**
 * Places in the article as links to their passages, "¶ 6.2"; plain text if the article has no URL.
 */
export function ReadingPlaces({ source, places, messages }: Props) {
  const pages = pickPageMessages(messages.lang);
  return places.map((locator, i) => {
    const { paragraph, sentence } = locator;
    const href = passageUrl(source, locator);
    const seen = pages.placeShort(paragraph, sentence);
    return (
      <Fragment key={formatPlace(locator)}>
        {i > 0 && ' '}
        {href === null ? (
          seen
        ) : (
          <a className="ew-place" href={href}>
            {seen}
          </a>
        )}
      </Fragment>
    );
  });
}
