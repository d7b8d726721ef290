import type { NodeKind } from '../format/types';

/** The shape of a node that is not a principal. Kinds differ by shape, never by colour. */
export type NodeShape = 'framework' | 'project' | 'event' | 'idea' | 'person' | 'actor';

/** The shape for a kind: all actors (states, blocs, organisations) share one. */
export function shapeOf(kind: NodeKind): NodeShape {
  switch (kind) {
    case 'framework':
    case 'project':
    case 'event':
    case 'idea':
    case 'person':
      return kind;
    case 'country':
    case 'bloc':
    case 'organization':
      return 'actor';
  }
}
