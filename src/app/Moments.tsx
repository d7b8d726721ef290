import { useEffect, useRef, useState } from 'react';
import type { Messages } from '../i18n/messages/en';
import type { MapStore } from '../state/store';
import { loadMoments } from './loadMoments';
import type { moments } from './moments/moments';

/** After the map responds, ms; as for the other views. */
const IDLE_MS = 500;

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  /** Whether the map is drawn: nothing is loaded before. */
  readonly isReady: boolean;
  /** How many moments there are. */
  readonly count: number;
}

/** The place of the strip of moments, which has its size before its code is there. */
export function Moments({ store, messages, isReady, count }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<typeof moments | null>(null);
  useEffect(() => {
    if (!isReady) return;
    let isWanted = true;
    const timer = setTimeout(
      () => void loadMoments().then((module) => isWanted && setLoaded(module)),
      IDLE_MS,
    );
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [isReady]);
  useEffect(() => {
    const root = place.current?.closest('[data-edgewise]');
    if (!root || !loaded) return;
    const undo = [loaded.attachHeld(store), loaded.attachDropped(root, store)];
    return () => undo.forEach((end) => end());
  }, [loaded, store]);
  return (
    <div ref={place} className="ew-moments">
      {loaded ? (
        <loaded.MomentStrip store={store} messages={messages} />
      ) : (
        Array.from({ length: count }, (_, i) => <span key={i} />)
      )}
    </div>
  );
}
