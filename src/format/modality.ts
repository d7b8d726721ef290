import { fieldAt, type Field } from './field';
import { shortValue, type Finding } from './finding';
import { checkReference, type Ids } from './ids';
import { QUALIFIERS } from './types';

/**
 * Checks that an edge's reasoning, or a step, gives a hedge unless it is asserted. Unknown
 * qualifiers are reported by the shape check.
 */
export function checkHedge(owner: Field): readonly Finding[] {
  const hedge = fieldAt(owner, 'hedge');
  const qualifier = fieldAt(owner, 'qualifier').value;
  const isHedged = QUALIFIERS.some((one) => one === qualifier && one !== 'asserted');
  if (!isHedged || hedge.value !== undefined) return [];
  const text = `is missing: qualifier ${shortValue(qualifier)} needs the hedge in words`;
  return [{ path: hedge.path, text }];
}

/** Checks the viewpoint: the author, an unnamed reported source, or a node. */
export function checkViewpoint(owner: Field, { viewpoints }: Ids): readonly Finding[] {
  const what = 'node, nor "author" or "reported"';
  return checkReference(fieldAt(owner, 'viewpoint'), viewpoints, what);
}
