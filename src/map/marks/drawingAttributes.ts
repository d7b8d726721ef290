import type { Messages } from '../../i18n/messages/en';
import type { Scene } from '../scene';

/**
 * Attributes of the `<svg>` of an interactive drawing, beside its class and `tabindex="-1"`:
 * Chromium makes an SVG element with focus listeners a tab stop, and the map's tab stop is a mark.
 */
export function drawingAttributes({ layoutSize, graph }: Scene, messages: Messages) {
  return {
    'data-frame': layoutSize.name,
    viewBox: `0 0 ${layoutSize.width} ${layoutSize.height}`,
    role: 'group',
    'aria-label': messages.map.marks(graph.nodes.length, graph.edges.length),
  };
}
