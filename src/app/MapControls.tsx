import { useStore } from 'zustand';
import { Share } from '../panel/share/Share';
import type { MapStore } from '../state/store';
import type { Messages } from '../i18n/messages/en';
import type { Stage } from '../map/createStage';
import { SavePicture } from './SavePicture';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly stage: () => Stage | null;
}

const ZOOM_STEP = 1.4;

/** The camera's buttons, and the switch for zooming by scrolling. */
export function MapControls({ store, messages, stage }: Props) {
  const { map } = messages;
  const moved = useStore(store, (state) => state.moved);
  const active = useStore(store, (state) => state.active);
  return (
    <div className="ew-controls" role="group" aria-label={map.controls}>
      {moved && (
        <button
          type="button"
          className="ew-tool ew-tool-wide"
          onClick={() => stage()?.resetPositions()}
        >
          {map.resetPositions}
        </button>
      )}
      <button
        type="button"
        className="ew-tool"
        aria-label={map.zoomOut}
        title={map.zoomOut}
        onClick={() => stage()?.zoomBy(1 / ZOOM_STEP)}
      >
        −
      </button>
      <button
        type="button"
        className="ew-tool"
        aria-label={map.zoomIn}
        title={map.zoomIn}
        onClick={() => stage()?.zoomBy(ZOOM_STEP)}
      >
        +
      </button>
      <button type="button" className="ew-tool ew-tool-wide" onClick={() => stage()?.fit()}>
        {map.fit}
      </button>
      <button
        type="button"
        className="ew-tool ew-tool-wide"
        role="switch"
        aria-checked={active}
        title={map.activateHint}
        onClick={() => store.getState().setActive(!active)}
      >
        <span className="ew-fine">{map.activate}</span>
        <span className="ew-coarse">{map.activateTouch}</span>
      </button>
      <Share store={store} messages={messages} />
      <SavePicture store={store} messages={messages} stage={stage} />
    </div>
  );
}
