import { fieldAt, itemsOf, type Field } from './field';
import { pathName, shortValue, type Finding } from './finding';

/** All ids of a file, by the kind of object they identify. */
export interface Ids {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  readonly steps: ReadonlySet<string>;
  /** Nodes and edges: what a step may use. */
  readonly marks: ReadonlySet<string>;
  /** Allowed viewpoints of a claim. */
  readonly viewpoints: ReadonlySet<string>;
  readonly all: ReadonlySet<string>;
}

/** A viewpoint may be one of these instead of a node. */
const VIEWPOINTS = ['author', 'reported'] as const;

/**
 * Collects all ids. Nodes, edges and steps share one namespace, because a URL or an alias can name
 * any of them.
 */
export function collectIds(root: Field): { ids: Ids; findings: readonly Finding[] } {
  const nodes = itemsOf(fieldAt(root, 'nodes'));
  const edges = itemsOf(fieldAt(root, 'edges'));
  const steps = itemsOf(fieldAt(root, 'argument', 'steps'));
  const items = [...nodes, ...edges, ...steps];
  const nodeIds = idSet(nodes);
  const ids = {
    nodes: nodeIds,
    edges: idSet(edges),
    steps: idSet(steps),
    marks: idSet([...nodes, ...edges]),
    viewpoints: new Set([...VIEWPOINTS, ...nodeIds]),
    all: idSet(items),
  };
  return { ids, findings: [...findRepeats(items), ...findReserved(nodes)] };
}

/**
 * Reports a reference to an id that does not exist. References that are not strings are reported by
 * the shape check.
 */
export function checkReference(
  { path, value }: Field,
  known: ReadonlySet<string>,
  what: string,
): readonly Finding[] {
  if (typeof value !== 'string' || known.has(value)) return [];
  const text = `${shortValue(value)} is not the id of any ${what}`;
  return [{ path, text, value, candidates: known }];
}

function idSet(items: readonly Field[]): ReadonlySet<string> {
  const ids = items.map((item) => fieldAt(item, 'id').value);
  return new Set(ids.filter((id) => typeof id === 'string'));
}

function findRepeats(items: readonly Field[]): readonly Finding[] {
  const first = new Map<unknown, Field>();
  return items.flatMap((item) => {
    const { path, value } = fieldAt(item, 'id');
    if (typeof value !== 'string') return [];
    const owner = first.get(value);
    if (!owner) first.set(value, item);
    if (!owner) return [];
    return [
      {
        path,
        text: `${shortValue(value)} is already the id of ${pathName(owner.path)}; choose another`,
        value,
      },
    ];
  });
}

function findReserved(nodes: readonly Field[]): readonly Finding[] {
  const reserved: readonly unknown[] = VIEWPOINTS;
  return nodes
    .map((node) => fieldAt(node, 'id'))
    .filter(({ value }) => reserved.includes(value))
    .map(({ path, value }) => ({
      path,
      text: `${shortValue(value)} is a word of the format for whose view it is; choose another id`,
      value,
    }));
}
