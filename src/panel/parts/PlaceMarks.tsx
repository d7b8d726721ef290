import type { Locator, Source } from '../../format/types';
import { formatPlace } from '../../article/passageUrl';
import type { Words } from '../../i18n/messages/en';
import { PlaceLink } from './PlaceLink';

interface Props {
  readonly source: Source;
  readonly places: readonly Locator[];
  readonly words: Words;
}

/** The places of a text, in small, behind it: ¶ 6.2. */
export function PlaceMarks({ source, places, words }: Props) {
  return places.map((locator) => (
    <span key={formatPlace(locator)}>
      {' '}
      <PlaceLink {...{ source, locator, words }} className="ew-place">
        {words.panel.placeShort(locator.paragraph, locator.sentence)}
      </PlaceLink>
    </span>
  ));
}
