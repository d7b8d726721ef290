/** The additional code of large maps, in one lazy chunk (`loadCanvas`). */
export { CanvasStage } from './CanvasStage';
export { canvasSceneOf } from '../map/canvas/canvasScene';
export { LayoutProgress } from './LayoutProgress';
