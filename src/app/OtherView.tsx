import { useCallback, useEffect, useState } from 'react';
import { bringViews, readViews } from '../panel/loadViews';
import type { View } from '../state/urlState';
import type { MapStore } from '../state/store';
import type { Words } from '../i18n/messages/en';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
  readonly view: Exclude<View, 'map'>;
  /** It stands in the document. */
  readonly onShown: () => void;
}

/** List or matrix, in place of the drawing: nothing until its code is here, and where that cannot come, word of it. */
export function OtherView({ store, words, view, onShown }: Props) {
  const [views, setViews] = useState(readViews);
  const [lost, setLost] = useState(false);
  useEffect(() => {
    if (views) onShown();
    else
      void bringViews().then((brought) => {
        setViews(brought);
        if (brought) return;
        setLost(true);
        onShown();
      });
    // With `view`: whoever asks for the other one tries again.
  }, [views, view, onShown]);
  // Before it is painted.
  const adopt = useCallback(
    (place: HTMLElement | null) => {
      if (place) views?.adoptStyles(place);
    },
    [views],
  );
  if (!views)
    return (
      lost && (
        <p className="ew-lost" role="alert">
          {words.share.failed}
        </p>
      )
    );
  const Shown = views[view];
  return (
    <div ref={adopt} className="ew-view-place">
      <Shown store={store} words={words} />
    </div>
  );
}
