import type { ReactElement } from 'react';

/** Elements, and no text: a text beside the heading goes wrong in a translated page. */
type Elements = ReactElement | false | readonly Elements[];

interface Props {
  readonly title: string;
  /** The part's name for scripts (CONTRACT 3); a field of several parts names each inside. */
  readonly name?: 'claim' | 'grounds' | 'warrant' | 'places' | 'argument';
  readonly children: Elements;
}

/** One field of a page: a small heading and what it says. */
export function Part({ title, name, children }: Props) {
  return (
    <div className="ew-part" data-part={name}>
      <h3 className="ew-field">{title}</h3>
      {children}
    </div>
  );
}
