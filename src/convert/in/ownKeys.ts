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

/** Whether `ownOf` takes an attribute of this name. */
export function isOwnKey(key: string, owner: 'actor' | 'edge'): boolean {
  return Object.hasOwn(owner === 'actor' ? ACTOR : EDGE, key) && !READ.has(key);
}

/** The attributes that have a name and a kind of value of `map.yaml`, as `edgewise convert` writes them. */
export function ownOf(
  data: Readonly<Record<string, string | undefined>>,
  owner: 'actor' | 'edge',
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]) =>
      value !== undefined && value !== '' && isOwnKey(key, owner) ? [[key, value]] : [],
    ),
  );
}
