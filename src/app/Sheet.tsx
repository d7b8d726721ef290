import { useState, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { formatTarget } from '../model/target';
import type { MapStore } from '../state/store';
import type { Words } from '../state/words/en';

/** How far the sheet of a narrow map is drawn up. */
const STOPS = ['peek', 'half', 'full'] as const;
type Stop = (typeof STOPS)[number];

interface Props {
  readonly store: MapStore;
  readonly words: Words;
  readonly children: ReactNode;
}

/**
 * On a narrow map the panel is a sheet over its lower edge; anywhere else this is not there. A new selection draws it half up,
 * letting go lowers it; what the reader sets by the handle holds until then.
 */
export function Sheet({ store, words, children }: Props) {
  const [chosen, setChosen] = useState<{ readonly of: string; readonly stop: Stop } | null>(null);
  const of = useStore(store, ({ selection, chooser }) =>
    chooser ? 'chooser' : selection ? formatTarget(selection) : 'none',
  );
  const stop = chosen?.of === of ? chosen.stop : of === 'none' ? 'peek' : 'half';
  const next = STOPS[(STOPS.indexOf(stop) + 1) % STOPS.length] ?? 'peek';
  return (
    <div className="ew-sheet" data-stop={stop}>
      <button
        type="button"
        className="ew-handle"
        aria-expanded={stop !== 'peek'}
        onClick={() => setChosen({ of, stop: next })}
      >
        <span className="ew-hidden">{words.sheet.handle[next]}</span>
      </button>
      {stop === 'peek' && <p className="ew-peek">{words.sheet.peek}</p>}
      {children}
    </div>
  );
}
