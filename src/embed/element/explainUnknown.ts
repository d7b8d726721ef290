import { didYouMean, nearest } from '../../format/nearest';
import { STANCES } from '../../format/types';
import type { Graph } from '../../graph/graph';

/**
 * Why a target could not be selected, with the nearest one that exists.
 *
 * @public Loaded by name in createControls.ts.
 */
export function explainTarget(graph: Graph, value: unknown): Error {
  const text = String(value);
  const ids = {
    edge: [...graph.edgeIndex.keys()],
    node: [...graph.nodeIndex.keys()],
    step: [...graph.stepById.keys()],
  };
  const all = Object.entries(ids).flatMap(([kind, known]) =>
    known.map((id) => ({ id, target: `${kind}:${id}` })),
  );
  // An id alone, "kessia", is the most common mistake.
  const bare = (id: string | undefined) => all.find((one) => one.id === id)?.target;
  const guess =
    bare(text.replace(/^.*:/, '')) ??
    nearest(
      text,
      all.map(({ target }) => target),
    ) ??
    bare(
      nearest(
        text,
        all.map(({ id }) => id),
      ),
    );
  const form =
    guess === undefined ? '; use "edge:ID", "node:ID", "step:ID", "pair:NODE,NODE" or null' : '';
  return new Error(`edgewise: "${text}" is not on this map${didYouMean(guess)}${form}`);
}

/**
 * Why these stances could not be shown.
 *
 * @public Loaded by name in createControls.ts.
 */
export function explainStances(_: Graph, value: unknown): Error {
  const known = STANCES.join(', ');
  return new Error(`edgewise: show(${JSON.stringify(value)}): the stances are ${known}`);
}
