import { readdirSync, readFileSync } from 'node:fs';
import { parseDataset } from '../../src/format/parse';
import { buildGraph, type Graph } from '../../src/graph/graph';

const MAPS = 'public/maps';

/**
 * The seed of each map's committed layout; 1 where none is named. Another seed is another layout: choose by `--table`, not by taste.
 */
export const SEEDS: Readonly<Record<string, number>> = { ankara: 1, montreal: 1 };

export function listMaps(): readonly string[] {
  return readdirSync(MAPS, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name);
}

export function layoutFile(map: string): string {
  return `${MAPS}/${map}/layout.json`;
}

/** Throws where the dataset is not valid. */
export function readGraph(map: string): Graph {
  const file = `${MAPS}/${map}/graph.json`;
  const result = parseDataset(readFileSync(file, 'utf8'), file);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return buildGraph(result.dataset);
}
