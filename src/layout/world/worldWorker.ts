import { runSteps } from '../../format/steps';
import type { WorldInput, WorldLayout } from './worldInput';
import { worldSteps } from './worldLayout';

/** Messages of the worker: how much is done, several times; then the layout. */
export type WorldMessage =
  | { readonly kind: 'progress'; readonly share: number }
  | { readonly kind: 'done'; readonly layout: WorldLayout };

addEventListener('message', ({ data }: MessageEvent<WorldInput>) => {
  const say = (message: WorldMessage, transfer: Transferable[] = []) =>
    postMessage(message, { transfer });
  const layout = runSteps(worldSteps(data, (share) => say({ kind: 'progress', share })));
  say({ kind: 'done', layout }, [layout.positions.buffer]);
});
