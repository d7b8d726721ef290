import { memberOf, type Path } from './finding';

/** An unchecked value of a file, with its path. */
export interface Field {
  readonly path: Path;
  readonly value: unknown;
}

export function rootField(raw: unknown): Field {
  return { path: [], value: raw };
}

/** A nested field; its value is undefined if it does not exist. */
export function fieldAt(field: Field, ...keys: Path): Field {
  const value = keys.reduce(memberOf, field.value);
  return { path: [...field.path, ...keys], value };
}

/** The items of a list; empty if the value is not a list. */
export function itemsOf({ path, value }: Field): readonly Field[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown, i) => ({ path: [...path, i], value: item }));
}
