import { fieldAt, itemsOf, type Field } from './field';
import { pathName, shortValue, type Finding } from './finding';
import { NOW } from './types';

/** Checks that moments have unique ids, contain something, and end no earlier than they begin. */
export function checkMoments(argument: Field): readonly Finding[] {
  const first = new Map<unknown, Field>();
  return itemsOf(fieldAt(argument, 'moments')).flatMap((moment) => {
    const id = fieldAt(moment, 'id');
    const owner = first.get(id.value);
    if (!owner) first.set(id.value, moment);
    const taken = `${shortValue(id.value)} is already the id of ${owner ? pathName(owner.path) : ''}; choose another`;
    return [
      ...(owner && typeof id.value === 'string' ? [{ ...id, text: taken }] : []),
      ...checkTime(moment),
    ];
  });
}

function checkTime(moment: Field): readonly Finding[] {
  const from = fieldAt(moment, 'from');
  const to = fieldAt(moment, 'to');
  if (to.value !== undefined && from.value === undefined)
    return [{ path: from.path, text: 'is missing: a moment that ends has to begin' }];
  if (from.value === undefined && isEmpty(moment))
    return [
      {
        path: from.path,
        text: `is missing: a moment has a date or a status, unless its id is "${NOW}"`,
      },
    ];
  const days = [from, to].flatMap((date) => checkDay(date));
  if (days.length > 0) return days;
  if (typeof from.value !== 'string' || typeof to.value !== 'string') return [];
  if (lastDay(to.value) >= firstDay(from.value)) return [];
  const text = `${shortValue(to.value)} comes before from ${shortValue(from.value)}`;
  return [{ path: to.path, text, value: to.value }];
}

function isEmpty(moment: Field): boolean {
  const status = fieldAt(moment, 'status').value;
  const hasStatus = Array.isArray(status) ? status.length > 0 : status !== undefined;
  return !hasStatus && fieldAt(moment, 'id').value !== NOW;
}

/**
 * Reports a day that does not exist in its month. The form of a date is left to the shape check.
 */
function checkDay({ path, value }: Field): readonly Finding[] {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})$/.exec(String(value)) ?? [];
  if (day === undefined) return [];
  const lastDay = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  if (Number(day) <= lastDay) return [];
  return [{ path, text: `${shortValue(value)} is no day: that month has ${lastDay}`, value }];
}

function firstDay(date: string): string {
  return date.padEnd(10, '-01');
}

function lastDay(date: string): string {
  return date.padEnd(10, '-99');
}
