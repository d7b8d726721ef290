import type { Graph } from '../graph/graph';
import { principals, readPrincipals } from '../graph/principals';
import { LAYOUT_SIZES } from '../geometry/layoutSizes';

/**
 * The value of `SolvedLayout.of`: a hash of 14 hex digits over what a solution depends on (layout
 * sizes, ids, kinds, names, seeds, ends, stances and the named principals). Nothing else changes
 * it, so a reworded claim keeps its drawing.
 */
export function layoutHash(graph: Graph): string {
  return hash53(
    JSON.stringify([
      Object.values(LAYOUT_SIZES),
      graph.nodes.map(({ id, kind, label, short, seed }) => [id, kind, label, short, seed]),
      graph.edges.map(({ id, source, target, stance }) => [id, source, target, stance]),
      ...(readPrincipals(graph) === undefined ? [] : [[...principals(graph)]]),
    ]),
  );
}

/**
 * A hash of 53 bits: cyrb53 (bryc, public domain). Not for secrets. Not the SHA-256 of
 * @noble/hashes: this is computed before first paint, and the published layouts contain its value.
 */
function hash53(text: string): string {
  let a = 0xdeadbeef;
  let b = 0x41c6ce57;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 2654435761);
    b = Math.imul(b ^ code, 1597334677);
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909);
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909);
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(16).padStart(14, '0');
}
