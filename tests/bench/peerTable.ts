import { median } from './statistics';

/** One visit of one page, as the harness or `visitGestures` records it. */
export interface Visit {
  /** The contestant; the built site is `project`. */
  readonly c: string;
  readonly size: string;
  readonly phase: string;
  readonly failed?: string;
  readonly fcp?: number | null;
  readonly drawn?: number | null;
  readonly tbt?: number | null;
  readonly click?: number | null;
  readonly settled?: number | null;
  /** After a full collection of garbage, in MiB. */
  readonly heapMB?: number | null;
  readonly domNodes?: number | null;
  readonly hover?: Gesture;
  readonly pan?: Gesture;
  readonly wheel?: Gesture;
  readonly drag?: Gesture;
}

/** `draw`: the images that reached the screen, a second. */
interface Gesture {
  readonly draw?: number | null;
}

interface Row {
  readonly what: string;
  readonly phase: string;
  readonly read: (visit: Visit) => number | null | undefined;
  /** Decimals; 0 if left out. */
  readonly digits?: number;
}

const OURS = 'project';

/** `net`: 1.6 Mb/s, 150 ms round trip and a quarter of the processor; `load`: neither. */
const ROWS: readonly Row[] = [
  { what: 'first drawing, fast, ms', phase: 'load', read: ({ drawn }) => drawn },
  { what: 'first drawing, slow, ms', phase: 'net', read: ({ drawn }) => drawn },
  { what: 'first contentful paint, slow, ms', phase: 'net', read: ({ fcp }) => fcp },
  { what: 'blocking while loading, fast, ms', phase: 'load', read: ({ tbt }) => tbt },
  { what: 'blocking while loading, slow, ms', phase: 'net', read: ({ tbt }) => tbt },
  { what: 'settled, fast, ms', phase: 'load', read: ({ settled }) => settled },
  { what: 'click to paint, ms', phase: 'interact', read: ({ click }) => click },
  { what: 'hover, frames/s', phase: 'gestures', read: ({ hover }) => hover?.draw },
  { what: 'pan, frames/s', phase: 'gestures', read: ({ pan }) => pan?.draw },
  { what: 'wheel zoom, frames/s', phase: 'gestures', read: ({ wheel }) => wheel?.draw },
  { what: 'drag, frames/s', phase: 'interact', read: ({ drag }) => drag?.draw },
  { what: 'heap after loading, MiB', phase: 'load', read: ({ heapMB }) => heapMB, digits: 1 },
  { what: 'DOM nodes', phase: 'load', read: ({ domNodes }) => domNodes },
];

/**
 * The medians of each contestant by size, and in brackets the site's median divided by it. "–" where
 * nothing was measured, as for a click on a static page; a row without any figure is left out.
 */
export function buildPeerTable(visits: readonly Visit[]): string {
  const names = [...new Set(visits.map(({ c }) => c))].sort(
    (a, b) => Number(b === OURS) - Number(a === OURS),
  );
  const sizes = [...new Set(visits.map(({ size }) => size))];
  return sizes
    .map((size) => {
      const head = ['', ...names].map((name, i) =>
        i === 0 ? `size ${size}`.padEnd(36) : cell(name),
      );
      const rows = ROWS.flatMap((row) => {
        const values = names.map((c) =>
          medianOf(
            visits.filter((one) => one.c === c && one.size === size),
            row,
          ),
        );
        if (values.every((value) => value === null)) return [];
        const [ours] = values;
        const cells = values.map((value, i) => cell(format(value, i === 0 ? null : ours, row)));
        return [row.what.padEnd(36) + cells.join('')];
      });
      return [head.join(''), ...rows].join('\n');
    })
    .join('\n\n');
}

function medianOf(visits: readonly Visit[], { phase, read }: Row): number | null {
  const values = visits
    .filter((visit) => visit.phase === phase && visit.failed === undefined)
    .map(read)
    .filter((value) => typeof value === 'number');
  return values.length > 0 ? median(values) : null;
}

function format(
  value: number | null,
  ours: number | null | undefined,
  { digits = 0 }: Row,
): string {
  if (value === null) return '–';
  const ratio = typeof ours === 'number' && value > 0 ? ` (${(ours / value).toFixed(2)})` : '';
  return value.toFixed(digits) + ratio;
}

function cell(text: string): string {
  return text.padStart(18);
}
