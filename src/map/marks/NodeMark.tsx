import { memo, useMemo } from 'react';
import { useStore } from 'zustand';
import { ringRadius, type Glyph } from '../../geometry/glyph';
import { NODE_SHAPES } from '../../graph/shapes';
import { emphasisOfNode } from '../../state/emphasis';
import { nodeMarkState, parseMarkState } from '../../state/markState';
import type { MapStore } from '../../state/store';
import { isShownNode } from '../../state/visible';
import type { Messages } from '../../i18n/messages/en';
import { nodeName } from '../../i18n/labels';
import { formatTransform } from '../edgeShape';
import { isLabelBold, ringStanceOf } from '../../state/isLabelBold';
import { GlyphShape } from './GlyphShape';
import type { Scene, SceneNode } from '../scene';

interface Props {
  readonly store: MapStore;
  readonly scene: Scene;
  readonly slot: number;
  readonly item: SceneNode;
  readonly messages: Messages;
  /** A drawing without JavaScript: no button, only what its style rules need. */
  readonly isStatic: boolean;
  readonly panelId: string | undefined;
}

/** A node's glyph. Its label is rendered separately, above all glyphs. */
export const NodeMark = memo(function NodeMark({
  store,
  scene,
  slot,
  item,
  messages,
  isStatic,
  panelId,
}: Props) {
  const { node, glyph } = item;
  const { emphasis, isShown, isSelected, isStop } = parseMarkState(
    useStore(store, (state) => nodeMarkState(state, node.id)),
  );
  const ringStance = useStore(store, (state) => ringStanceOf(state, node.id));
  const name = useMemo(() => nodeName(messages, scene.graph, node), [messages, scene, node]);
  return (
    <g
      className="ew-node"
      data-node={node.id}
      {...(!isStatic && {
        'data-kind': node.kind,
        'data-basis': node.basis,
        'data-emphasis': emphasis,
        'data-shown': isShown,
        'data-ring': ringStance,
        role: 'button',
        tabIndex: isStop ? 0 : -1,
        'aria-label': name,
        'aria-pressed': isSelected,
        'aria-controls': panelId,
        'aria-hidden': !isShown,
      })}
      transform={formatTransform(restPosition(scene, slot))}
    >
      <GlyphShape glyph={glyph} />
      {!isStatic && <circle className="ew-ring" r={ringRadius(glyph)} />}
    </g>
  );
});

/** The node's label; the layout has placed its lines. */
export const NodeLabel = memo(function NodeLabel({
  store,
  scene,
  slot,
  item,
  isStatic,
}: Omit<Props, 'messages' | 'panelId'>) {
  const { node, glyph, label } = item;
  const emphasis = useStore(store, (state) => emphasisOfNode(state, node.id));
  const shown = useStore(store, (state) => isShownNode(state, node.id));
  const bold = useStore(store, (state) => isLabelBold(state, node.id));
  return (
    <g
      className={labelClass(glyph)}
      data-shape-of={glyph.shape}
      {...(!isStatic && {
        'data-label': node.id,
        'data-emphasis': emphasis,
        'data-shown': shown,
        'data-raised': bold,
      })}
      transform={formatTransform(restPosition(scene, slot))}
    >
      <text data-label-for={node.id} textAnchor={label.anchor} fontSize={label.px}>
        {label.lines.map(({ text, x, y }) => (
          <tspan key={text} x={x} y={y}>
            {text}
          </tspan>
        ))}
      </text>
    </g>
  );
});

function labelClass({ shape }: Glyph): string {
  const { isBold, isGrey } = NODE_SHAPES[shape];
  return `ew-label${isBold ? ' ew-bold' : ''}${isGrey ? ' ew-grey' : ''}`;
}

function restPosition({ restPositions }: Scene, slot: number): { x: number; y: number } {
  return { x: restPositions[2 * slot] ?? 0, y: restPositions[2 * slot + 1] ?? 0 };
}
