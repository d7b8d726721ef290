import type { Ref } from 'react';
import type { MapStore } from '../state/store';
import type { Words } from '../i18n/messages/en';
import { inDrawOrder } from './drawOrder';
import { EdgeMark } from './marks/EdgeMark';
import { NodeLabel, NodeMark } from './marks/NodeMark';
import type { Scene } from './scene';

interface Props {
  readonly store: MapStore;
  readonly scene: Scene;
  readonly words: Words;
  /** For a page without script: an image with a name, and nothing in it that only a script could answer. */
  readonly still?: boolean;
  /** Of the panel that the marks fill. */
  readonly panelId?: string | undefined;
  readonly ref?: Ref<SVGSVGElement>;
}

/** The picture at rest: lines, then glyphs, then names. Scaled evenly to its place, so its proportions never change. */
export function MapDrawing({ store, scene, words, still = false, panelId, ref }: Props) {
  const { frame, graph } = scene;
  const edges = inDrawOrder(scene);
  return (
    <svg
      ref={ref}
      className="ew-map"
      data-frame={frame.name}
      viewBox={`0 0 ${frame.width} ${frame.height}`}
      role={still ? 'img' : 'group'}
      // Chromium makes an svg that listens for focus a tab stop; the map's stop is a mark.
      {...(!still && { tabIndex: -1 })}
      aria-label={
        still
          ? words.map.title(graph.dataset.title)
          : words.map.marks(graph.nodes.length, graph.edges.length)
      }
    >
      <g data-camera="">
        <g>
          {edges.map(({ item, slot }) => (
            <EdgeMark key={item.edge.id} {...{ store, scene, slot, item, words, still, panelId }} />
          ))}
        </g>
        <g>
          {scene.nodes.map((item, slot) => (
            <NodeMark key={item.node.id} {...{ store, scene, slot, item, words, still, panelId }} />
          ))}
        </g>
        <g aria-hidden="true">
          {scene.nodes.map((item, slot) => (
            <NodeLabel key={item.node.id} {...{ store, scene, slot, item, still }} />
          ))}
        </g>
      </g>
    </svg>
  );
}
