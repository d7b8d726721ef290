import { fieldAt, type Field } from './field';
import { shortValue, type Finding } from './finding';
import { checkReference, type Ids } from './ids';

/**
 * Checks that each alias leads from a retired id, possibly through other aliases, to a current one.
 */
export function checkAliases(root: Field, ids: Ids): readonly Finding[] {
  const { path, value } = fieldAt(root, 'aliases');
  if (Array.isArray(value)) return [{ path, text: 'must be an object, not a list', value }];
  if (typeof value !== 'object' || value === null) return [];
  const aliases = new Map<string, unknown>(Object.entries(value));
  const known = new Set([...ids.all, ...aliases.keys()]);
  const circular = findCircular(aliases);
  return [...aliases].flatMap(([old, target]): readonly Finding[] => {
    const field = { path: [...path, old], value: target };
    if (ids.all.has(old))
      return [{ ...field, text: 'is an id of today; an alias is for one that is gone' }];
    if (circular.has(old))
      return [{ ...field, text: `${shortValue(target)} leads round in a circle` }];
    if (typeof target !== 'string')
      return [{ ...field, text: `must be text, not ${shortValue(target)}` }];
    return checkReference(field, known, 'node, edge or step');
  });
}

/** The aliases that never reach an id. Each is followed once, however long the chains are. */
function findCircular(aliases: ReadonlyMap<string, unknown>): ReadonlySet<string> {
  const circular = new Set<string>();
  const done = new Set<string>();
  for (const start of aliases.keys()) {
    const trail = new Set<string>();
    let at: unknown = start;
    while (typeof at === 'string' && aliases.has(at) && !done.has(at) && !trail.has(at)) {
      trail.add(at);
      at = aliases.get(at);
    }
    const endsInCircle = typeof at === 'string' && (trail.has(at) || circular.has(at));
    for (const id of trail) {
      done.add(id);
      if (endsInCircle) circular.add(id);
    }
  }
  return circular;
}
