import type { Ref } from 'react';
import type { MapStore } from '../state/store';
import type { Messages } from '../i18n/messages/en';
import { inDrawOrder } from './drawOrder';
import { EdgeMark } from './marks/EdgeMark';
import { NodeLabel, NodeMark } from './marks/NodeMark';
import type { Scene } from './scene';

interface Props {
  readonly store: MapStore;
  readonly scene: Scene;
  readonly messages: Messages;
  /**
   * For a page without JavaScript: an image with a name, without anything that needs a script to
   * respond.
   */
  readonly isStatic?: boolean;
  /** Id of the panel that shows what the marks select. */
  readonly panelId?: string | undefined;
  readonly ref?: Ref<SVGSVGElement>;
}

/**
 * The drawing at rest positions: edges, then glyphs, then labels. Scaled evenly to its container,
 * so its proportions never change.
 */
export function MapDrawing({ store, scene, messages, isStatic = false, panelId, ref }: Props) {
  const { layoutSize, graph } = scene;
  const edges = inDrawOrder(scene);
  return (
    <svg
      ref={ref}
      className="ew-map"
      data-frame={layoutSize.name}
      viewBox={`0 0 ${layoutSize.width} ${layoutSize.height}`}
      role={isStatic ? 'img' : 'group'}
      // Chromium makes an SVG element with focus listeners a tab stop; the map's tab stop is a
      // mark.
      {...(!isStatic && { tabIndex: -1 })}
      aria-label={
        isStatic
          ? messages.map.title(graph.dataset.title)
          : messages.map.marks(graph.nodes.length, graph.edges.length)
      }
    >
      <g data-camera="">
        <g>
          {edges.map(({ item, slot }) => (
            <EdgeMark
              key={item.edge.id}
              {...{ store, scene, slot, item, messages, isStatic, panelId }}
            />
          ))}
        </g>
        <g>
          {scene.nodes.map((item, slot) => (
            <NodeMark
              key={item.node.id}
              {...{ store, scene, slot, item, messages, isStatic, panelId }}
            />
          ))}
        </g>
        <g aria-hidden="true">
          {scene.nodes.map((item, slot) => (
            <NodeLabel key={item.node.id} {...{ store, scene, slot, item, isStatic }} />
          ))}
        </g>
      </g>
    </svg>
  );
}
