/** What a large map needs besides the page: one lazy chunk (`loadCanvas`). */
export { CanvasStage } from './CanvasStage';
export { LayoutProgress } from './LayoutProgress';
