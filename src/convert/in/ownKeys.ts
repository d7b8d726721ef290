import { ACTOR, EDGE } from '../../authoring/shape';

/** Keys that an importer reads by itself. */
const READ = new Set([
  'label',
  'id',
  'tie',
  'grounds',
  'aliases',
  'find',
  'seed',
  'summary',
  'kind',
  'stance',
  'reasoning',
]);

/** The attributes that have a name and a kind of value of `map.yaml`, as `edgewise convert` writes them. */
export function ownOf(
  data: Readonly<Record<string, string | undefined>>,
  owner: 'actor' | 'edge',
): Readonly<Record<string, string>> {
  const shape = owner === 'actor' ? ACTOR : EDGE;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      value !== undefined && value !== '' && Object.hasOwn(shape, key) && !READ.has(key)
        ? [[key, value]]
        : [],
    ),
  );
}
