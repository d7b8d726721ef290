import { useEffect, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { useStore } from 'zustand';
import { edgeSentence, formatSentence, nodeLabel } from '../../graph/sentence';
import { ViewSwitch } from '../../panel/controls/ViewSwitch';
import { bring } from '../../i18n/loadOptional';
import { STOPS } from '../../state/drawer';
import type { MapState, MapStore } from '../../state/store';
import type { Words } from '../../i18n/messages/en';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
  readonly children: ReactNode;
}

/**
 * On a narrow map the panel is a sheet over its lower edge with three stops (`state/sheet`); anywhere else this is not there. Its
 * handle is dragged, pressed for the next stop, or moved by the keys of a scale.
 */
export function Sheet({ store, words, children }: Props) {
  const sheet = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const stop = useStore(store, (state) => state.sheet);
  const chosen = useStore(store, nameChosen);
  const at = STOPS.indexOf(stop);
  const drawTo = (index: number) => store.getState().drawSheet(STOPS[index] ?? stop);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowUp: at + 1, ArrowDown: at - 1, Home: 0, End: STOPS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    drawTo(to);
  };
  useEffect(() => {
    let end: (() => void) | null = () => undefined;
    // No first picture needs it; where it cannot come, the handle is pressed and has its keys.
    void bring(import('./attachDrawerDrag')).then((brought) => {
      if (brought && end && sheet.current) end = brought.attachSheetDrag(sheet.current, store);
    });
    return () => {
      end?.();
      end = null;
    };
  }, [store]);
  useEffect(() => {
    // What is lowered cannot be read, so the focus waits on the handle.
    if (stop === 'peek' && sheet.current?.querySelector('[data-panel] :focus'))
      handle.current?.focus();
  }, [stop]);
  return (
    <div ref={sheet} className="ew-sheet" data-stop={stop}>
      <button
        ref={handle}
        type="button"
        className="ew-handle"
        aria-expanded={stop !== 'peek'}
        aria-keyshortcuts="ArrowUp ArrowDown Home End"
        onClick={() => drawTo((at + 1) % STOPS.length)}
        onKeyDown={onKeyDown}
      >
        <span className="ew-hidden">{words.sheet.handle[stop]}</span>
      </button>
      {stop === 'peek' && (
        <div className="ew-lowered">
          <div className="ew-peek" dir="auto">
            {chosen ?? words.sheet.peek}
          </div>
          <ViewSwitch store={store} words={words} />
        </div>
      )}
      {children}
    </div>
  );
}

function nameChosen({ graph, selection }: MapState): string | null {
  if (selection?.kind === 'node') return nodeLabel(graph, selection.id);
  const edge = selection?.kind === 'edge' ? graph.edgeById.get(selection.id) : undefined;
  return edge ? formatSentence(edgeSentence(graph, edge)) : null;
}
