import { useCallback, useEffect, useState } from 'react';
import { loadViews, getViews } from '../panel/loadViews';
import { PartFailed } from '../panel/parts/PartFailed';
import type { ViewMode } from '../state/urlState';
import type { MapStore } from '../state/store';
import type { Messages } from '../i18n/messages/en';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly view: Exclude<ViewMode, 'map'>;
  /** Called when the view is in the document. */
  readonly onShown: () => void;
}

/**
 * List or matrix, in place of the drawing. Renders nothing until its code has loaded, and a notice
 * if that fails.
 */
export function OtherView({ store, messages, view, onShown }: Props) {
  const [views, setViews] = useState(getViews);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    if (views || failed) onShown();
    else
      void loadViews().then((loaded) => {
        setViews(loaded);
        setFailed(!loaded);
      });
  }, [views, failed, onShown]);
  // Before the browser paints it.
  const adopt = useCallback(
    (element: HTMLElement | null) => {
      if (element) views?.adoptStyles(element);
    },
    [views],
  );
  if (!views) return failed && <PartFailed messages={messages} onRetry={() => setFailed(false)} />;
  const Shown = views[view];
  return (
    <div ref={adopt} className="ew-view-place">
      <Shown store={store} messages={messages} />
    </div>
  );
}
