import type { ReactElement } from 'react';

/**
 * Elements only: a text node beside the heading would break in a translated page
 * (`scripts/house/ownTextElement.js`).
 */
type Elements = ReactElement | false | readonly Elements[];

interface Props {
  readonly title: string;
  /**
   * The part's name for scripts (docs/contract.md, section 3); a field with several parts names
   * each of them inside.
   */
  readonly name?: 'claim' | 'grounds' | 'warrant' | 'places' | 'argument';
  readonly children: Elements;
}

/** One field of a page: a small heading and its content. */
export function Part({ title, name, children }: Props) {
  return (
    <div className="ew-part" data-part={name}>
      <h3 className="ew-field">{title}</h3>
      {children}
    </div>
  );
}
