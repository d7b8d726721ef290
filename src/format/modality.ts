import { fieldAt, type Field } from './field';
import { shortValue, type Finding } from './finding';
import { checkReference, VIEWPOINTS } from './ids';
import { QUALIFIERS } from './types';

/** An edge's reasoning, or a step, that is not flatly asserted says how it is hedged. An unknown qualifier is a matter of shape. */
export function checkHedge(owner: Field): readonly Finding[] {
  const hedge = fieldAt(owner, 'hedge');
  const qualifier = fieldAt(owner, 'qualifier').value;
  const isHedged = QUALIFIERS.some((one) => one === qualifier && one !== 'asserted');
  if (!isHedged || hedge.value !== undefined) return [];
  const text = `is missing: qualifier ${shortValue(qualifier)} needs the hedge in words`;
  return [{ path: hedge.path, text }];
}

/** Whose view it is: the author's, somebody's who is reported, or a node's. */
export function checkViewpoint(owner: Field, nodes: ReadonlySet<string>): readonly Finding[] {
  const known = [...VIEWPOINTS, ...nodes];
  return checkReference(fieldAt(owner, 'viewpoint'), known, 'node, nor "author" or "reported"');
}
