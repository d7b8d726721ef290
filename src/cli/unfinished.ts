import type { Unfinished } from '../authoring/compileMap';
import type { Problem } from '../format/types';

/** A warning for each edge that lacks its claim or its place and is therefore not published. */
export function unfinishedWarnings(
  file: string,
  unfinished: readonly Unfinished[],
): readonly Problem[] {
  return unfinished.map(({ edge, id, lacks }) => ({
    path: `ties[${edge}]`,
    message: `${file}: ties[${edge}] "${id}": is unfinished and left out: it has no ${lacks.join(' and no ')} yet`,
  }));
}
