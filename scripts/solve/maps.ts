import { readdirSync, readFileSync } from 'node:fs';
import { parseDataset } from '../../src/format/parse';
import { buildGraph, type Graph } from '../../src/graph/graph';

const MAPS = 'public/maps';

/**
 * The seed of each map's committed layout; 1 for other maps. Another seed gives another layout:
 * choose it with `--table`.
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

/** Throws if the dataset is invalid. */
export function readGraph(map: string): Graph {
  const file = `${MAPS}/${map}/graph.json`;
  const result = parseDataset(readFileSync(file, 'utf8'), file);
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return buildGraph(result.dataset);
}
