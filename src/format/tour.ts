import { fieldAt, itemsOf, type Field } from './field';
import { pathName, shortValue, type Finding } from './finding';
import { checkReference, type Ids } from './ids';

/** The maximum length of the text read aloud at one stop; listeners lose track of longer ones. */
const MAX_SPOKEN_WORDS = 45;

/** Checks that each stop is an existing step, occurs once, and is short enough to be read aloud. */
export function checkTour(argument: Field, steps: readonly Field[], ids: Ids): readonly Finding[] {
  const stepById = new Map(steps.map((step) => [fieldAt(step, 'id').value, step]));
  const first = new Map<unknown, Field>();
  return itemsOf(fieldAt(argument, 'tour')).flatMap((stop): readonly Finding[] => {
    const step = fieldAt(stop, 'step');
    const earlier = first.get(step.value);
    if (!earlier) first.set(step.value, stop);
    if (earlier && typeof step.value === 'string')
      return [
        {
          ...step,
          text: `${shortValue(step.value)} is already ${pathName(earlier.path)}; a tour comes to a step once`,
        },
      ];
    return [
      ...checkReference(step, ids.steps, 'step'),
      ...checkSpoken(stop, stepById.get(step.value)),
    ];
  });
}

function checkSpoken(stop: Field, step: Field | undefined): readonly Finding[] {
  const own = fieldAt(stop, 'text');
  const isOwn = own.value !== undefined;
  const spoken = isOwn ? own : step && fieldAt(step, 'text');
  return textsOf(spoken).flatMap((text) => {
    const words = countWords(text);
    if (words <= MAX_SPOKEN_WORDS) return [];
    const limit = `at most ${MAX_SPOKEN_WORDS} are read aloud`;
    const fault = isOwn
      ? `has ${words} words; ${limit}`
      : `is missing, and the step's own text has ${words} words; ${limit}: give the stop a shorter text`;
    return [{ path: own.path, text: fault }];
  });
}

/** The text itself, or all of its translations. */
function textsOf(field: Field | undefined): readonly string[] {
  const value = field?.value;
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  return Object.values(value).filter((text) => typeof text === 'string');
}

function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
}
