import { useEffect, useRef, useState } from 'react';
import { loadOptional } from '../i18n/loadOptional';
import type { Messages } from '../i18n/messages/en';
import type { MapStore } from '../state/store';
import type { moments } from './moments/moments';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  /** Whether the map is drawn: nothing is loaded before. */
  readonly isReady: boolean;
}

/** The place of the strip of moments, which has its size before its code is there. */
export function Moments({ store, messages, isReady }: Props) {
  const place = useRef<HTMLDivElement>(null);
  const [loaded, setLoaded] = useState<typeof moments | null>(null);
  useEffect(() => {
    if (!isReady) return;
    let isWanted = true;
    void loadOptional(import('./moments/moments')).then((module) => {
      if (module && isWanted) setLoaded(module.moments);
    });
    return () => {
      isWanted = false;
    };
  }, [isReady]);
  useEffect(() => {
    const root = place.current?.closest('[data-edgewise]');
    return root && loaded ? loaded.attachDropped(root, store) : undefined;
  }, [loaded, store]);
  return (
    <div ref={place} className="ew-moments">
      {loaded && <loaded.MomentStrip store={store} messages={messages} />}
    </div>
  );
}
