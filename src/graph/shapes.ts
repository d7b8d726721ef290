import type { NodeKind } from '../format/types';

/** How a node that is no principal of its map is drawn: by its shape, never by a hue. */
export type NodeShape = 'framework' | 'project' | 'event' | 'idea' | 'person' | 'actor';

/** The shape of a kind: what acts (states, blocs, organisations) shares one. */
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
