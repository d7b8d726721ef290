import type { Point } from '../geometry/curve';
import { boxAround, boxAt } from '../geometry/geometry';
import type { Box } from '../geometry/labelBox';
import { positionAt } from '../geometry/positionAt';
import type { Positions } from '../geometry/types';
import { edgeSentence, formatSentence } from '../graph/sentence';
import { emphasisOfLine, emphasisOfNode } from '../state/emphasis';
import { isShownEdge } from '../state/visible';
import { isLabelBold, ringStanceOf } from '../state/isLabelBold';
import { inDrawOrder } from '../map/drawOrder';
import type { Scene, SceneNode } from '../map/scene';
import type { MapBlock, PictureContext, PictureInput } from './buildPicture';
import { edgeShapes } from './edgeShapes';
import { langIfForeign } from '../i18n/langIfForeign';
import { lineName } from '../i18n/labels';
import { glyphShapes, haloShape, labelShape, ringShape } from './nodeShapes';
import type { GroupShape, Shape } from './picture';
import { translated } from './textBlock';

/** Margin around a node that was dragged out of the drawing, px. */
const EDGE_PX = 8;

/**
 * The map itself: edges, glyphs, labels, each in a group with its id. As large as its layout size,
 * or larger if nodes were dragged out of it.
 */
export function mapBlock(input: PictureInput): MapBlock {
  const { scene, positions } = input;
  const box = boundsOf(scene, positions);
  const shapes = [
    { kind: 'group', id: 'edges', shapes: edgeGroups(input) },
    { kind: 'group', id: 'nodes', shapes: nodeGroups(input) },
    ...labelGroups(input),
  ] as const;
  return { shapes: [translated(shapes, -box.x, -box.y)], width: box.w, height: box.h };
}

function edgeGroups(input: PictureInput): readonly GroupShape[] {
  const { scene, positions, palette, messages } = input;
  const attention = emphasisInput(input);
  return inDrawOrder(scene).map(({ item: { edge, ids }, slot }) => {
    const isOne = ids.length === 1;
    const count = ids.filter((id) => isShownEdge(attention, id)).length;
    const number = isOne || count === 0 ? '' : messages.number(count);
    const emphasis = emphasisOfLine(attention, ids);
    return {
      kind: 'group',
      id: `edge-${edge.id}`,
      data: {
        edge: edge.id,
        ...(!isOne && { edges: ids.join(' ') }),
        source: edge.source,
        target: edge.target,
        stance: edge.stance,
      },
      title: isOne
        ? formatSentence(edgeSentence(scene.graph, edge))
        : lineName(messages, scene.graph, edge, count),
      shapes: edgeShapes(scene, slot, positions, emphasis, palette, number),
    };
  });
}

function nodeGroups(input: PictureInput): readonly GroupShape[] {
  const { scene, positions, palette, state } = input;
  const attention = emphasisInput(input);
  return scene.nodes.map(({ node, glyph }, slot) => {
    const emphasis = emphasisOfNode(attention, node.id);
    const stance = ringStanceOf(attention, node.id);
    const isSelected = state.selection?.kind === 'node' && emphasis === 'selected';
    const ring = stance ? palette[stance] : isSelected ? palette.ink : null;
    return {
      kind: 'group',
      id: `node-${node.id}`,
      data: { node: node.id, kind: node.kind },
      title: node.label,
      at: positionAt(positions, slot),
      shapes: [
        ...glyphShapes(glyph, emphasis, palette),
        ...(ring === null ? [] : [ringShape(glyph, ring)]),
      ],
    };
  });
}

/**
 * All halos are below all labels, in a layer of their own, so that somebody who moves a label in a
 * drawing program can remove them.
 */
function labelGroups(input: PictureInput): readonly Shape[] {
  const { scene, positions, palette, messages } = input;
  const attention = emphasisInput(input);
  const labels = scene.nodes.map((item, slot) => {
    const { id, label } = item.node;
    const lang = langIfForeign(scene.graph, messages, label);
    const emphasis = emphasisOfNode(attention, id);
    const shape = labelShape(item, emphasis, isLabelBold(attention, id), palette);
    const text = { ...shape, ...(lang !== undefined && { lang }) };
    return { at: positionAt(positions, slot), id, text, halo: haloShape(item, text, palette) };
  });
  return [
    {
      kind: 'group',
      id: 'halos',
      shapes: labels.flatMap(({ at, halo }) => (halo ? [translated([halo], at.x, at.y)] : [])),
    },
    {
      kind: 'group',
      id: 'labels',
      shapes: labels.map(({ at, id, text }) => ({
        kind: 'group',
        data: { 'label-for': id },
        at,
        shapes: [text],
      })),
    },
  ];
}

/** A picture shows no hover and no chooser. */
export function emphasisInput({
  scene: { graph },
  state,
}: Pick<PictureContext, 'scene' | 'state'>) {
  return { graph, ...state, hovered: null, chooser: null };
}

/** The bounds of the layout size, extended to every glyph and label at its current position. */
function boundsOf({ layoutSize, nodes }: Scene, positions: Positions): Box {
  const boxes = nodes.flatMap((item, slot) => boxesOf(item, positionAt(positions, slot)));
  const left = Math.min(0, ...boxes.map(({ x }) => Math.floor(x - EDGE_PX)));
  const top = Math.min(0, ...boxes.map(({ y }) => Math.floor(y - EDGE_PX)));
  const right = Math.max(layoutSize.width, ...boxes.map(({ x, w }) => Math.ceil(x + w + EDGE_PX)));
  const bottom = Math.max(
    layoutSize.height,
    ...boxes.map(({ y, h }) => Math.ceil(y + h + EDGE_PX)),
  );
  return { x: left, y: top, w: right - left, h: bottom - top };
}

function boxesOf({ glyph, label }: SceneNode, at: Point) {
  return [boxAround(at, glyph.radius), boxAt(at, label.box)];
}
