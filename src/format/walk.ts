import type { Path } from './finding';
import type { Dataset, Locator } from './types';

/** A value of a checked dataset with its path. */
export interface PathValue<Value> {
  readonly path: Path;
  readonly value: Value;
}

/** Every place of a dataset, in file order. */
export function placeFields(dataset: Dataset): readonly PathValue<Locator>[] {
  const under = (path: Path, places: readonly Locator[]) =>
    places.map((value, i) => ({ path: [...path, 'places', i], value }));
  return [
    ...dataset.nodes.flatMap(({ places }, i) => under(['nodes', i], places)),
    ...dataset.edges.flatMap(({ reasoning }, i) => {
      const path = ['edges', i, 'reasoning'];
      return [
        ...reasoning.grounds.flatMap((ground, j) => under([...path, 'grounds', j], ground.places)),
        ...under(path, reasoning.places),
      ];
    }),
    ...(dataset.argument?.steps ?? []).flatMap(({ places }, i) =>
      under(['argument', 'steps', i], places),
    ),
    ...(dataset.withoutTies ?? []).map(({ place }, i) => ({
      path: ['withoutTies', i, 'place'],
      value: place,
    })),
  ];
}

/**
 * Every text in a dataset, in all its languages, an author's own `x-*` keys included. Uses a stack
 * rather than recursion, because those keys may nest to any depth.
 */
export function textFields(dataset: object): readonly PathValue<string>[] {
  const texts: PathValue<string>[] = [];
  const stack: PathValue<unknown>[] = [{ path: [], value: dataset }];
  for (let field = stack.pop(); field; field = stack.pop()) {
    const { path, value } = field;
    if (typeof value === 'string') texts.push({ path, value });
    if (typeof value !== 'object' || value === null) continue;
    const members = Array.isArray(value)
      ? value.map((item: unknown, i) => ({ path: [...path, i], value: item }))
      : Object.entries(value).map(([key, item]) => ({
          path: [...path, key],
          value: item as unknown,
        }));
    for (const member of members.reverse()) stack.push(member);
  }
  return texts;
}
