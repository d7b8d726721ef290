import { EXTENSION_KEY } from '../format/schema';

type Entries = Readonly<Record<string, unknown>>;

/**
 * An object of the dataset: its keys in the order of `target`, without those that are undefined.
 * The author's own `x-` keys stand behind the key that they follow in `authored`; `renamed` gives the
 * dataset's name of keys that differ.
 */
export function arrange(
  authored: object,
  target: Entries,
  renamed: Readonly<Record<string, string>> = {},
): Record<string, unknown> {
  const behind = new Map<string, (readonly [string, unknown])[]>();
  let last = '';
  for (const [key, value] of Object.entries(authored)) {
    const name = renamed[key] ?? key;
    if (EXTENSION_KEY.test(key)) behind.set(last, [...(behind.get(last) ?? []), [key, value]]);
    else if (Object.hasOwn(target, name)) last = name;
  }
  return Object.fromEntries([
    ...(behind.get('') ?? []),
    ...Object.entries(target).flatMap((entry) => [
      ...(entry[1] === undefined ? [] : [entry]),
      ...(behind.get(entry[0]) ?? []),
    ]),
  ]);
}

/** A copy without these keys. */
export function without<Type extends object, Key extends keyof Type>(
  object: Type,
  keys: readonly Key[],
): Omit<Type, Key> {
  const names: readonly PropertyKey[] = keys;
  return Object.fromEntries(Object.entries(object).filter(([key]) => !names.includes(key))) as Omit<
    Type,
    Key
  >;
}
