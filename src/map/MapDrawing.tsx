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
  /** For a page without script: an image with a name, and nothing in it that only a script could answer. */
  readonly isStatic?: boolean;
  /** Of the panel that the marks fill. */
  readonly panelId?: string | undefined;
  readonly ref?: Ref<SVGSVGElement>;
}

/** The picture at rest: lines, then glyphs, then names. Scaled evenly to its place, so its proportions never change. */
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
      // Chromium makes an svg that listens for focus a tab stop; the map's stop is a mark.
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
