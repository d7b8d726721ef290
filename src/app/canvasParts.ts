/** The additional code of large maps, in one lazy chunk (`loadCanvas`). */
export { CanvasStage } from './CanvasStage';
export { LayoutProgress } from './LayoutProgress';
