import type { ReactElement } from 'react';
import type { LegendItem } from '../../graph/legendItems';

interface Props {
  readonly item: LegendItem;
}

const GLYPHS: Readonly<Record<LegendItem, ReactElement>> = {
  state: <circle cx="8" cy="8" r="7" />,
  framework: (
    <>
      <circle className="ew-key-open" cx="8" cy="8" r="6" />
      <circle cx="8" cy="8" r="2.5" />
    </>
  ),
  project: <rect x="3" y="3" width="10" height="10" />,
  event: <path d="M8 1.5 14.5 8 8 14.5 1.5 8Z" />,
  idea: <path className="ew-key-open" d="M8 2 14 8 8 14 2 8Z" />,
  person: <circle className="ew-key-open" cx="8" cy="8" r="4.5" />,
  actor: <circle className="ew-key-grey" cx="8" cy="8" r="5" />,
  arrow: (
    <>
      <path className="ew-key-open" d="M-6 8H16" />
      <path d="M22 8 13 4V12Z" />
    </>
  ),
  unreal: (
    <>
      <path className="ew-key-open" d="M-6 8H14" />
      <circle className="ew-key-open" cx="18" cy="8" r="3.5" />
    </>
  ),
  past: (
    <>
      <path className="ew-key-open ew-key-thin" d="M-6 8H14" />
      <circle className="ew-key-open ew-key-thin" cx="18" cy="8" r="3.5" />
    </>
  ),
};

const WIDE: ReadonlySet<LegendItem> = new Set(['arrow', 'unreal', 'past']);

export function LegendGlyph({ item }: Props) {
  return (
    <svg
      aria-hidden="true"
      className="ew-key-glyph"
      viewBox={WIDE.has(item) ? '-6 0 28 16' : '0 0 16 16'}
      width={WIDE.has(item) ? 28 : 16}
      height={16}
    >
      {GLYPHS[item]}
    </svg>
  );
}
