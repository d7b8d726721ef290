import type { AuthoredEdge, AuthoredMap, Texts } from './types';

/** An id that the file does not have yet: of the map itself, or of one of its edges. */
export interface NewId {
  /** Index in `ties`; null for the map. */
  readonly edge: number | null;
  readonly id: string;
}

/** Ids end up in URLs; longer ones are no easier to recognise. */
const MAX_LENGTH = 60;

/**
 * Ids for the edges that have none, from their ends and label: `iran-eaeu-wishes-to-join`. They are
 * to be written into the file at once, so that a link to the edge survives a change of its label.
 */
export function newEdgeIds(map: AuthoredMap): readonly NewId[] {
  const taken = new Set<unknown>([
    ...(map.actors ?? []).map(({ id }) => id),
    ...(map.ties ?? []).map(({ id }) => id),
    ...(map.argument?.steps ?? []).map((step) => step['id']),
    ...Object.keys((map['aliases'] as object | undefined) ?? {}),
  ]);
  return (map.ties ?? []).flatMap((edge, i) => {
    if (edge.id !== undefined) return [];
    const id = unique(buildId(edge), taken);
    taken.add(id);
    return [{ edge: i, id }];
  });
}

function buildId({ tie = '', label }: AuthoredEdge): string {
  return slug(`${tie} ${firstText(label)}`) || 'tie';
}

function unique(id: string, taken: ReadonlySet<unknown>): string {
  let [found, count] = [id, 1];
  while (taken.has(found)) found = `${id}-${(count += 1)}`;
  return found;
}

/** Small letters, digits and hyphens; letters of other scripts are left out. */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/ı/g, 'i')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, MAX_LENGTH)
    .replace(/^-+|-+$/g, '');
}

/** The text, or the first of its languages. */
export function firstText(texts: Texts | undefined): string {
  if (texts === undefined || typeof texts === 'string') return texts ?? '';
  return Object.values(texts)[0] ?? '';
}
