import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { CanvasDrawing } from '../map/canvas/CanvasDrawing';
import { canvasSceneOf } from '../map/canvas/canvasScene';
import { createCanvasStage } from '../map/canvas/createCanvasStage';
import css from '../map/canvas/canvas.css?inline';
import type { Stage } from '../map/createStage';
import { createStylesheetAdopter } from '../panel/parts/createStylesheetAdopter';
import type { StageProps } from './MapStage';

const adoptStyles = createStylesheetAdopter(css);

/** The interactive drawing of a large map: the counterpart of `MapStage`. */
export const CanvasStage = memo(function CanvasStage(props: StageProps) {
  const { store, graph, solved, messages, panelId, callbacks, onStage, onFailed } = props;
  const scene = useMemo(() => canvasSceneOf(graph, solved), [graph, solved]);
  const surface = useRef<HTMLDivElement>(null);
  const canvas = useRef<HTMLCanvasElement>(null);
  const overview = useRef<HTMLCanvasElement>(null);
  // In a layout effect, before the browser paints: it replaces the static picture.
  useLayoutEffect(() => {
    const root = surface.current?.closest('[data-edgewise]');
    if (!root || !surface.current || !canvas.current || !overview.current) return;
    adoptStyles(surface.current);
    const elements = {
      root,
      surface: surface.current,
      canvas: canvas.current,
      overview: overview.current,
    };
    let stage: Stage;
    try {
      stage = createCanvasStage(elements, scene, solved, store, callbacks);
    } catch (reason) {
      // An error boundary shows a notice; list, search and panel keep working.
      onFailed();
      throw reason;
    }
    onStage(stage);
    return () => {
      onStage(null);
      stage.stop();
    };
  }, [scene, solved, store, callbacks, onStage, onFailed]);
  return <CanvasDrawing {...{ store, graph, messages, panelId, surface, canvas, overview }} />;
});
