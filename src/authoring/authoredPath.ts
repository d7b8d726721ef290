import type { Path } from '../format/finding';
import type { AuthoredMap } from './types';

/** Where the entries of a dataset's lists stand in `map.yaml`, if not at the same index. */
export interface AuthoredOrder {
  /** Index in `ties` of each edge. */
  readonly ties: readonly number[];
  /** Index in `withoutTies` of each entry: one of the file may hold several sentences. */
  readonly withoutTies: readonly number[];
}

/** The path in `map.yaml` of a path in the dataset compiled from it. */
export function authoredPath(path: Path, { actors = [] }: AuthoredMap, order: AuthoredOrder): Path {
  const [root, index, ...rest] = path;
  if (root === 'nodes' && typeof index === 'number') {
    const id = actors[index]?.id;
    return id === undefined
      ? ['actors']
      : ['actors', id, ...inside(rest.filter((key) => key !== 'id'))];
  }
  if (root === 'edges' && typeof index === 'number')
    return ['ties', order.ties[index] ?? index, ...insideEdge(rest)];
  if (root === 'nodes' || root === 'edges') return [root === 'nodes' ? 'actors' : 'ties'];
  if (root === 'argument') return ['argument', ...inside(path.slice(1))];
  if (root === 'withoutTies' && typeof index === 'number')
    return [root, order.withoutTies[index] ?? index, ...rest.map(atForPlace)];
  return path;
}

function atForPlace(key: string | number): string | number {
  return key === 'place' ? 'at' : key;
}

const ENDS: readonly (string | number)[] = ['source', 'target', 'directed'];

function insideEdge(path: Path): Path {
  const [key, ...rest] = path;
  if (key === undefined) return [];
  if (ENDS.includes(key)) return ['tie'];
  return key === 'reasoning' ? inside(rest) : inside(path);
}

/** One `at` may name several places, so that their indices differ: only the key is named. */
function inside(path: Path): Path {
  const i = path.indexOf('places');
  return i < 0 ? path : [...path.slice(0, i), 'at'];
}
