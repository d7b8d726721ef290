import { fieldAt, itemsOf, type Field } from './field';
import { shortValue, type Finding } from './finding';

/**
 * A link from one step to the next in the direction of reasoning, with the field that states it.
 */
interface Link {
  readonly to: string;
  readonly field: Field;
}

/** At most this many steps of a cycle are named in a message. */
const MAX_NAMED = 6;

/**
 * Finds cycles in the reasoning. `supports` and `against` point from a step to the steps they name;
 * `follows` points from those to the step. Gives one finding for each link that closes a cycle.
 * Uses a stack rather than recursion, because a file may hold any number of steps.
 */
export function findCycles(steps: readonly Field[]): readonly Finding[] {
  const links = collectLinks(steps);
  const done = new Set<string>();
  return [...links.keys()].flatMap((start) => closingLinks(start, links, done));
}

function closingLinks(
  start: string,
  links: ReadonlyMap<string, readonly Link[]>,
  done: Set<string>,
): readonly Finding[] {
  const findings: Finding[] = [];
  const trail: { id: string; next: number }[] = [];
  /** The index of each step on the trail. */
  const onTrail = new Map<string, number>();
  const enter = (id: string) => {
    onTrail.set(id, trail.length);
    trail.push({ id, next: 0 });
    done.add(id);
  };
  if (!done.has(start)) enter(start);
  for (let at = trail.at(-1); at; at = trail.at(-1)) {
    const link = links.get(at.id)?.[at.next];
    at.next += 1;
    if (!link) {
      onTrail.delete(at.id);
      trail.pop();
      continue;
    }
    const from = onTrail.get(link.to);
    if (from !== undefined) {
      const named = trail.slice(from, from + MAX_NAMED).map(({ id }) => id);
      findings.push(circle(link, named, trail.length - from));
    } else if (!done.has(link.to)) enter(link.to);
  }
  return findings;
}

function circle({ field, to }: Link, named: readonly string[], length: number): Finding {
  const more = length > MAX_NAMED ? [`${length - MAX_NAMED} more`] : [];
  const round = [...named.map(shortValue), ...more, shortValue(to)].join(' → ');
  const text = `${shortValue(field.value)} closes a circle of reasons: ${round}`;
  return { path: field.path, text, value: field.value };
}

function collectLinks(steps: readonly Field[]): ReadonlyMap<string, readonly Link[]> {
  const links = new Map<string, Link[]>();
  const add = (from: unknown, to: unknown, field: Field) => {
    if (typeof from !== 'string' || typeof to !== 'string') return;
    const list = links.get(from) ?? [];
    links.set(from, list);
    list.push({ to, field });
  };
  for (const step of steps) {
    const id = fieldAt(step, 'id').value;
    for (const key of ['supports', 'against'] as const)
      for (const other of itemsOf(fieldAt(step, key))) add(id, other.value, other);
    for (const other of itemsOf(fieldAt(step, 'follows'))) add(other.value, id, other);
  }
  return links;
}
