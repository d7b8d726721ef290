import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { CanvasDrawing } from '../map/canvas/CanvasDrawing';
import { buildCanvasScene } from '../map/canvas/canvasScene';
import { createCanvasStage } from '../map/canvas/createCanvasStage';
import css from '../map/canvas/canvas.css?inline';
import type { Stage } from '../map/createStage';
import { createStylesheetAdopter } from '../panel/parts/createStylesheetAdopter';
import { PartFailed } from '../panel/parts/PartFailed';
import type { StageProps } from './MapStage';

const adoptStyles = createStylesheetAdopter(css);

/** The interactive drawing of a large map: what `MapStage` is for the others. */
export function CanvasStage(props: StageProps) {
  const { store, graph, solved, messages, panelId, callbacks, onStage, onFailed } = props;
  const [failed, setFailed] = useState(false);
  const scene = useMemo(() => buildCanvasScene(graph, solved), [graph, solved]);
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const overview = useRef<HTMLCanvasElement>(null);
  // Before the elements are measured.
  useLayoutEffect(() => {
    if (surface.current) adoptStyles(surface.current);
  }, []);
  useEffect(() => {
    const root = surface.current?.closest('[data-edgewise]');
    if (failed || !root || !surface.current || !canvas.current || !overview.current) return;
    const elements = {
      root,
      surface: surface.current,
      canvas: canvas.current,
      overview: overview.current,
    };
    let stage: Stage | null = null;
    try {
      stage = createCanvasStage(elements, scene, solved, store, callbacks);
      onStage(stage);
    } catch {
      // Nothing is drawn; list, search and panel are there.
      setFailed(true);
      onFailed();
    }
    return () => {
      if (!stage) return;
      onStage(null);
      stage.stop();
    };
  }, [scene, solved, store, callbacks, onStage, onFailed, failed]);
  return (
    <>
      <CanvasDrawing {...{ store, graph, messages, panelId, surface, canvas, overview }} />
      {failed && <PartFailed messages={messages} onRetry={() => setFailed(false)} />}
    </>
  );
}
