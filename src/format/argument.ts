import { fieldAt, itemsOf, type Field } from './field';
import { pathName, shortValue, type Finding } from './finding';
import { findCycles } from './cycles';
import { checkReference, type Ids } from './ids';
import { checkHedge, checkViewpoint } from './modality';
import { checkMoments } from './moments';
import { checkTour } from './tour';

/**
 * Checks the argument: its references resolve, every step leads somewhere without cycles, and each
 * edge is either used by a step or listed as background.
 */
export function checkArgument(root: Field, ids: Ids): readonly Finding[] {
  const argument = fieldAt(root, 'argument');
  const steps = itemsOf(fieldAt(argument, 'steps'));
  return [
    ...itemsOf(fieldAt(argument, 'thesis')).flatMap((one) =>
      checkReference(one, ids.steps, 'step'),
    ),
    ...steps.flatMap((step) => checkStep(step, ids)),
    ...checkThesis(argument, steps),
    ...findCycles(steps),
    ...checkBackground(argument, steps, ids),
    ...checkTour(argument, steps, ids),
    ...checkMoments(argument),
  ];
}

function checkStep(step: Field, ids: Ids): readonly Finding[] {
  return [
    ...(['supports', 'against', 'follows'] as const)
      .flatMap((relation) => itemsOf(fieldAt(step, relation)))
      .flatMap((other) => checkReference(other, ids.steps, 'step')),
    ...itemsOf(fieldAt(step, 'uses')).flatMap((used) =>
      checkReference(used, ids.marks, 'node or edge'),
    ),
    ...checkHedge(step),
    ...checkViewpoint(step, ids),
  ];
}

/** The thesis is the end of the argument: its steps support nothing. */
function checkThesis(argument: Field, steps: readonly Field[]): readonly Finding[] {
  const thesis = new Set(itemsOf(fieldAt(argument, 'thesis')).map(({ value }) => value));
  return steps
    .filter((step) => thesis.has(fieldAt(step, 'id').value))
    .flatMap((step) => itemsOf(fieldAt(step, 'supports')).slice(0, 1))
    .map(({ path, value }) => ({
      path,
      text: `${shortValue(value)} stands behind a thesis, which supports nothing: leave it out, or take the step out of argument.thesis`,
      value,
    }));
}

/** Background edges exist, are listed once, and are used by no step. */
function checkBackground(
  argument: Field,
  steps: readonly Field[],
  { edges }: Ids,
): readonly Finding[] {
  const users = new Map<unknown, Field>();
  for (const step of steps)
    for (const { value } of itemsOf(fieldAt(step, 'uses')))
      if (!users.has(value)) users.set(value, step);
  const seen = new Map<unknown, Field>();
  return itemsOf(fieldAt(argument, 'background')).flatMap((item): readonly Finding[] => {
    const edge = fieldAt(item, 'edge');
    const { path, value } = edge;
    if (typeof value !== 'string') return [];
    const first = seen.get(value);
    if (first)
      return [
        { path, text: `${shortValue(value)} stands at ${pathName(first.path)} already`, value },
      ];
    seen.set(value, item);
    const user = users.get(value);
    if (!user) return checkReference(edge, edges, 'edge');
    const text = `${shortValue(value)} is used by ${pathName(user.path)} ${shortValue(fieldAt(user, 'id').value)}; an edge is background only where no step uses it`;
    return [{ path, text, value }];
  });
}
