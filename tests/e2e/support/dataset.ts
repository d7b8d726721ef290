import { readFileSync } from 'node:fs';
import type { RawDataset } from '../../fixtures/dataset';

/** The Ankara dataset, with which the page has to agree. */
export const ankara = JSON.parse(
  readFileSync(new URL('../../../public/maps/ankara/graph.json', import.meta.url), 'utf8'),
) as RawDataset;

/** The map of the examples. */
export const montreal = JSON.parse(
  readFileSync(new URL('../../../public/maps/montreal/graph.json', import.meta.url), 'utf8'),
) as RawDataset;

export function countEdges(stance: string): number {
  return ankara.edges.filter((edge) => edge.stance === stance).length;
}
