import { memo, useMemo } from 'react';
import { useStore } from 'zustand';
import { ARROW_PATH, BAR_PATH, CROSS_PATH, RING_RADIUS_PX } from '../../geometry/lineEnds';
import { edgeNumber } from '../../graph/order';
import { lineMarkState, parseMarkState } from '../../state/markState';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { edgeName, lineName } from '../../i18n/labels';
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
  const { edge, ids, isStatePair } = item;
  const { emphasis, isShown, count, isSelected, isStop } = parseMarkState(
    useStore(store, (state) => lineMarkState(state, ids)),
  );
  const isOne = ids.length === 1;
  const name = useMemo(
    () =>
      isOne
        ? edgeName(messages, scene.graph, edge, {
            k: edgeNumber(scene.graph, edge.id),
            n: scene.graph.order.length,
          })
        : lineName(messages, scene.graph, edge, count),
    [messages, scene, edge, isOne, count],
  );
  return (
    <g
      className="ew-edge"
      data-edge={edge.id}
      data-edges={isOne ? undefined : ids.join(' ')}
      data-stance={edge.stance}
      data-weight={isStatePair ? 'state' : undefined}
      {...(!isStatic && {
        'data-source': edge.source,
        'data-target': edge.target,
        ...(isOne && {
          'data-status': edge.status,
          'data-basis': edge.basis,
          'data-qualifier': edge.reasoning.qualifier,
        }),
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
      {!isOne && <LineCount scene={scene} slot={slot} text={messages.number(count)} />}
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
        className={endMark === 'bar' ? 'ew-stroke ew-past' : 'ew-stroke'}
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

/** The number of shown edges on a line that stands for several. */
const LineCount = memo(function LineCount({
  scene,
  slot,
  text,
}: Pick<Props, 'scene' | 'slot'> & { readonly text: string }) {
  const { count } = buildEdgeShape(scene, slot, scene.restPositions);
  return (
    count && (
      <text
        className="ew-count"
        fontSize={scene.layoutSize.labelPx}
        dy=".35em"
        transform={formatTransform(count)}
      >
        {text}
      </text>
    )
  );
});
