import { fieldAt, itemsOf, type Field } from './field';
import { shortValue, type Finding } from './finding';

/** From one step to the next in the direction of reasoning, and the field that says so. */
interface Link {
  readonly to: string;
  readonly field: Field;
}

/** More than this many steps of a circle are not named. */
const MAX_NAMED = 6;

/**
 * Circles in the reasoning. `supports` and `against` lead from a step to those that it names, `follows` from those to it. One
 * finding for each link that closes a circle. A stack and not recursion: a file may hold any number of steps.
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
  const onTrail = new Set<string>();
  const enter = (id: string) => {
    trail.push({ id, next: 0 });
    onTrail.add(id);
    done.add(id);
  };
  if (!done.has(start)) enter(start);
  for (let at = trail.at(-1); at; at = trail.at(-1)) {
    const link = links.get(at.id)?.[at.next];
    at.next += 1;
    if (!link) {
      onTrail.delete(at.id);
      trail.pop();
    } else if (onTrail.has(link.to)) {
      const ids = trail.map(({ id }) => id);
      findings.push(circle(link, ids.slice(ids.indexOf(link.to))));
    } else if (!done.has(link.to)) enter(link.to);
  }
  return findings;
}

function circle({ field, to }: Link, ids: readonly string[]): Finding {
  const named = ids.slice(0, MAX_NAMED).map(shortValue);
  const more = ids.length > MAX_NAMED ? [`${ids.length - MAX_NAMED} more`] : [];
  const round = [...named, ...more, shortValue(to)].join(' → ');
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
