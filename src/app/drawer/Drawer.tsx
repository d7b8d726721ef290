import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { findMoment } from '../../graph/moments';
import { FollowButton } from '../../panel/controls/FollowButton';
import { ViewSwitch } from '../../panel/controls/ViewSwitch';
import { useStoreAfterPaint } from '../../panel/useStoreAfterPaint';
import { tourOf } from '../../graph/tour';
import { titleOfTarget } from '../../i18n/labels';
import { loadOptional } from '../../i18n/loadOptional';
import { STOPS } from '../../state/drawer';
import type { MapState, MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  /** The map has been painted and responds: what it does without may load. */
  readonly mayLoad?: boolean;
  readonly children: ReactElement;
}

/**
 * On a narrow map, shows the panel as a drawer over the map's lower edge, with three stops
 * (`state/drawer`); on a wider map, only renders its children. The handle can be dragged, pressed
 * for the next stop, or moved with the keys of a slider.
 */
export function Drawer({ store, messages, mayLoad = false, children }: Props) {
  const drawer = useRef<HTMLDivElement>(null);
  const handle = useRef<HTMLButtonElement>(null);
  const stop = useStore(store, (state) => state.drawer);
  const at = STOPS.indexOf(stop);
  const moveTo = (index: number) => store.getState().setDrawer(STOPS[index] ?? stop);
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowUp: at + 1, ArrowDown: at - 1, Home: 0, End: STOPS.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    moveTo(to);
  };
  useEffect(() => {
    if (!mayLoad) return;
    let end: (() => void) | null = () => undefined;
    // If it fails to load, the handle still responds to presses and keys.
    void loadOptional(import('./attachDrawerDrag')).then((module) => {
      if (module && end && drawer.current) end = module.attachDrawerDrag(drawer.current, store);
    });
    return () => {
      end?.();
      end = null;
    };
  }, [store, mayLoad]);
  useEffect(() => {
    // The content of a lowered drawer is hidden, so the focus moves to the handle.
    if (stop === 'peek' && drawer.current?.querySelector('[data-panel] :focus'))
      handle.current?.focus();
  }, [stop]);
  return (
    <div ref={drawer} className="ew-sheet" data-stop={stop} suppressHydrationWarning>
      <button
        ref={handle}
        type="button"
        className="ew-handle"
        aria-expanded={stop !== 'peek'}
        aria-keyshortcuts="ArrowUp ArrowDown Home End"
        onClick={() => moveTo((at + 1) % STOPS.length)}
        onKeyDown={onKeyDown}
      >
        <span className="ew-hidden">{messages.drawer.handle[stop]}</span>
      </button>
      {stop === 'peek' && (
        <div className="ew-lowered">
          <Subject store={store} messages={messages} />
          <ViewSwitch store={store} messages={messages} />
        </div>
      )}
      {children}
    </div>
  );
}

/** What the lowered panel is about, or the button of the tour; on a wide map, not displayed. */
function Subject({ store, messages }: Pick<Props, 'store' | 'messages'>) {
  const hasTour = useStore(store, ({ graph }) => tourOf(graph).length > 0);
  const selected = useStoreAfterPaint(store, SELECTION_NAME);
  if (selected === null && hasTour) return <FollowButton store={store} messages={messages} />;
  return (
    <div className="ew-peek" dir="auto">
      {selected ?? messages.drawer.peek}
    </div>
  );
}

const SELECTION_NAME = { read: selectionName };

/** What the panel is about, while it is lowered; null for the overview. */
function selectionName({ graph, selection, when }: MapState): string | null {
  const title = selection && titleOfTarget(graph, selection);
  return title || (findMoment(graph, when)?.label ?? null);
}
