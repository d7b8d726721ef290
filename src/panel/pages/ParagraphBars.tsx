import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { Locator, Source } from '../../format/types';
import { formatPlace } from '../../article/passageUrl';
import type { Messages } from '../../i18n/messages/en';
import { PlaceLink } from '../parts/PlaceLink';

interface Props {
  readonly source: Source;
  readonly places: readonly Locator[];
  readonly messages: Messages;
}

/**
 * The article as a row of paragraphs, beginning with the title. Those that are cited are
 * highlighted, and each cited sentence links to its passage.
 */
export function ParagraphBars({ source, places, messages }: Props) {
  const paragraphs = Array.from({ length: source.paragraphs }, (_, paragraph) =>
    places.filter((locator) => locator.paragraph === paragraph),
  );
  return (
    <ul className="ew-paragraphs">
      {paragraphs.map((used, paragraph) => (
        <li key={paragraph} className="ew-paragraph" aria-hidden={used.length === 0}>
          <span className="ew-paragraph-bars">
            {used.length === 0 && <span className="ew-paragraph-bar" />}
            {used.map((locator) => (
              <PlaceLink
                key={formatPlace(locator)}
                {...{ source, locator, messages }}
                className="ew-paragraph-bar ew-paragraph-used"
              />
            ))}
          </span>
          <span aria-hidden="true" className="ew-paragraph-number">
            {pickPageMessages(messages.lang).paragraphShort(paragraph)}
          </span>
        </li>
      ))}
    </ul>
  );
}
