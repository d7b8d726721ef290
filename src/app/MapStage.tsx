import { useEffect, useMemo, useRef, useState } from 'react';
import { LAYOUT_SIZES } from '../geometry/layoutSizes';
import type { SolvedLayoutSize } from '../geometry/types';
import type { Graph } from '../graph/graph';
import type { MapStore } from '../state/store';
import type { Messages } from '../i18n/messages/en';
import { loadStage } from '../map/loadStage';
import type { Stage, StageCallbacks } from '../map/createStage';
import { MapDrawing } from '../map/MapDrawing';
import { PartFailed } from '../panel/parts/PartFailed';
import { buildScene } from '../map/scene';

export interface StageProps {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly solved: SolvedLayoutSize;
  readonly messages: Messages;
  readonly panelId: string;
  readonly callbacks: StageCallbacks;
  /** Called with the live drawing, and with null when it is unmounted. */
  readonly onStage: (stage: Stage | null) => void;
  /** The drawing is shown, but the code that makes it interactive failed to load. */
  readonly onFailed: () => void;
}

/** One interactive drawing; remounted for each layout size, and only then. */
export function MapStage({
  store,
  graph,
  solved,
  messages,
  panelId,
  callbacks,
  onStage,
  onFailed,
}: StageProps) {
  const [failed, setFailed] = useState(false);
  const scene = useMemo(
    () => buildScene(graph, LAYOUT_SIZES[solved.frame], solved),
    [graph, solved],
  );
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    let stage: Stage | null = null;
    let isWanted = true;
    if (failed) return;
    void loadStage().then((createStage) => {
      if (!isWanted || !svg.current) return;
      try {
        stage = createStage?.(svg.current, scene, store, callbacks) ?? null;
      } catch {
        // As when its code fails to load: the drawing is readable, and list and panel still select.
      }
      if (stage) {
        onStage(stage);
        return;
      }
      setFailed(true);
      onFailed();
    });
    return () => {
      isWanted = false;
      if (!stage) return;
      onStage(null);
      stage.stop();
    };
  }, [scene, store, callbacks, onStage, onFailed, failed]);
  return (
    <>
      <MapDrawing ref={svg} {...{ store, scene, messages, panelId }} />
      {failed && <PartFailed messages={messages} onRetry={() => setFailed(false)} />}
    </>
  );
}
