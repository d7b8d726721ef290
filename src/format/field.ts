import { memberOf, type Path } from './finding';

/** A value of a file that nobody has checked yet, and the way to it. */
export interface Field {
  readonly path: Path;
  readonly value: unknown;
}

export function rootField(raw: unknown): Field {
  return { path: [], value: raw };
}

/** A field further in; its value is undefined where there is none. */
export function fieldAt(field: Field, ...keys: Path): Field {
  const value = keys.reduce(memberOf, field.value);
  return { path: [...field.path, ...keys], value };
}

/** The items of a list; none where it is no list. */
export function itemsOf({ path, value }: Field): readonly Field[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown, i) => ({ path: [...path, i], value: item }));
}
