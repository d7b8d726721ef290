import { memo, useMemo } from 'react';
import { useStore } from 'zustand';
import { ARROW_PATH, BAR_PATH, CROSS_PATH, RING_RADIUS_PX } from '../../geometry/lineEnds';
import { edgeNumber } from '../../graph/order';
import { statusOf } from '../../graph/status';
import { edgeMarkState, parseMarkState } from '../../state/markState';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { edgeName } from '../../i18n/labels';
import { buildEdgeShape, formatTransform } from '../edgeShape';
import type { Scene, SceneEdge } from '../scene';

interface Props {
  readonly store: MapStore;
  readonly scene: Scene;
  readonly slot: number;
  readonly item: SceneEdge;
  readonly messages: Messages;
  /**
   * A drawing without JavaScript: no button, no hit stroke, no glow, only what its style rules
   * need.
   */
  readonly isStatic: boolean;
  readonly panelId: string | undefined;
}

/**
 * One edge with its end mark. Rendered at rest positions; from then on only `createPainter` writes
 * coordinates, and this re-renders only when its own emphasis, filter or focus changes.
 */
export const EdgeMark = memo(function EdgeMark({
  store,
  scene,
  slot,
  item,
  messages,
  isStatic,
  panelId,
}: Props) {
  const { edge, isStatePair } = item;
  const { emphasis, isShown, isSelected, isStop } = parseMarkState(
    useStore(store, (state) => edgeMarkState(state, edge.id)),
  );
  const name = useMemo(
    () =>
      edgeName(messages, scene.graph, edge, {
        k: edgeNumber(scene.graph, edge.id),
        n: scene.graph.order.length,
      }),
    [messages, scene, edge],
  );
  return (
    <g
      className="ew-edge"
      data-edge={edge.id}
      data-stance={edge.stance}
      data-weight={isStatePair ? 'state' : undefined}
      {...(!isStatic && {
        'data-source': edge.source,
        'data-target': edge.target,
        'data-status': edge.status,
        'data-basis': edge.basis,
        'data-qualifier': edge.reasoning.qualifier,
        'data-emphasis': emphasis,
        'data-shown': isShown,
        role: 'button',
        tabIndex: isStop ? 0 : -1,
        'aria-label': name,
        'aria-pressed': isSelected,
        'aria-controls': panelId,
        'aria-hidden': !isShown,
      })}
    >
      <EdgeShapes scene={scene} slot={slot} item={item} isStatic={isStatic} />
    </g>
  );
});

/**
 * The shapes of an edge, which no state changes. A component of its own, so that a mark that
 * re-renders does not compute its geometry again.
 */
const EdgeShapes = memo(function EdgeShapes({
  scene,
  slot,
  item: { edge, endMark },
  isStatic,
}: Pick<Props, 'scene' | 'slot' | 'item' | 'isStatic'>) {
  const shape = buildEdgeShape(scene, slot, scene.restPositions);
  return (
    <>
      {!isStatic && <path className="ew-glow" d={shape.fullPath} />}
      <path className="ew-casing" d={shape.fullPath} />
      <path
        className={statusOf(edge) === 'past' ? 'ew-stroke ew-past' : 'ew-stroke'}
        data-line=""
        d={shape.line}
      />
      {shape.cross && (
        <path
          className="ew-cross"
          data-cross=""
          d={CROSS_PATH}
          transform={formatTransform(shape.cross)}
        />
      )}
      {shape.end && (
        <g
          className="ew-end"
          data-end={endMark}
          transform={formatTransform(shape.end, shape.end.degrees)}
        >
          {endMark === 'ring' ? (
            <circle r={RING_RADIUS_PX} />
          ) : (
            <path d={endMark === 'bar' ? BAR_PATH : ARROW_PATH} />
          )}
        </g>
      )}
      {!isStatic && <path className="ew-hit" data-hit={edge.id} d={shape.fullPath} />}
    </>
  );
});
