import { fieldAt, type Field } from './field';
import { shortValue, type Finding } from './finding';
import { checkReference, type Ids } from './ids';

/**
 * Checks that each alias leads from a retired id, possibly through other aliases, to a current one.
 */
export function checkAliases(root: Field, ids: Ids): readonly Finding[] {
  const { path, value } = fieldAt(root, 'aliases');
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [];
  const aliases = new Map<string, unknown>(Object.entries(value));
  const known = [...ids.all, ...aliases.keys()];
  return [...aliases].flatMap(([old, target]): readonly Finding[] => {
    const field = { path: [...path, old], value: target };
    if (ids.all.has(old))
      return [{ ...field, text: 'is an id of today; an alias is for one that is gone' }];
    if (isCircle(aliases, old))
      return [{ ...field, text: `${shortValue(target)} leads round in a circle` }];
    return checkReference(field, known, 'node, edge or step');
  });
}

function isCircle(aliases: ReadonlyMap<string, unknown>, from: string): boolean {
  const seen = new Set<string>();
  let at: unknown = from;
  while (typeof at === 'string' && aliases.has(at)) {
    if (seen.has(at)) return true;
    seen.add(at);
    at = aliases.get(at);
  }
  return false;
}
