import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { Locator, Source } from '../../format/types';
import { formatPlace } from '../../article/passageUrl';
import type { Messages } from '../../i18n/messages/en';
import { PlaceLink } from './PlaceLink';

interface Props {
  readonly source: Source;
  readonly places: readonly Locator[];
  readonly messages: Messages;
}

/** The places of a text, in small print after it: ¶ 6.2. */
export function PlaceLinks({ source, places, messages }: Props) {
  return places.map((locator) => (
    <span key={formatPlace(locator)}>
      {' '}
      <PlaceLink {...{ source, locator, messages }} className="ew-place">
        {pickPageMessages(messages.lang).placeShort(locator.paragraph, locator.sentence)}
      </PlaceLink>
    </span>
  ));
}
