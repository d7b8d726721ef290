import type { ReactNode } from 'react';
import type { Locator, Source } from '../dataset/types';
import { formatPlace, passageUrl } from '../model/passage';
import type { Words } from '../state/words/en';

interface Props {
  readonly source: Source;
  readonly locator: Locator;
  readonly words: Words;
  readonly className: string;
  /** What is seen; the place in words is there for those who hear it. */
  readonly children?: ReactNode;
}

/** One place in the article: a link to the passage, or plain text where the article has no address. */
export function PlaceLink({ source, locator, words, className, children }: Props) {
  const href = passageUrl(source, locator);
  const place = words.panel.place(locator.paragraph, locator.sentence);
  const seen = children !== undefined && <span aria-hidden="true">{children}</span>;
  const shared = { className, 'data-locator': formatPlace(locator) };
  if (href === null)
    return (
      <span {...shared}>
        {seen}
        <span className="ew-hidden">{place}</span>
      </span>
    );
  return (
    <a {...shared} href={href} target="_blank" rel="noopener" title={place}>
      {seen}
      <span className="ew-hidden">
        {place}. {words.panel.openPlace}
      </span>
    </a>
  );
}
