import { ringRadius, type Glyph } from '../../geometry/glyph';
import { positionAt } from '../../geometry/positionAt';
import { round2 } from '../../geometry/round2';
import { NODE_SHAPES } from '../../graph/shapes';
import { formatTransform } from '../edgeShape';
import type { Scene, SceneNode } from '../scene';
import type { Interactive } from './edgeMark';
import { glyphShape } from './glyphShape';
import { svgMarkup, type SvgMarkup } from './svgMarkup';

/** A node's glyph. Its label is a mark of its own, above all glyphs. */
export function nodeMark(
  scene: Scene,
  slot: number,
  { node, glyph }: SceneNode,
  interactive: Interactive | null,
): SvgMarkup {
  return svgMarkup(
    'g',
    {
      class: 'ew-node',
      'data-node': node.id,
      ...(interactive && {
        'data-kind': node.kind,
        'data-basis': node.basis,
        role: 'button',
        'aria-controls': interactive.panelId,
      }),
      transform: formatTransform(positionAt(scene.restPositions, slot)),
    },
    [
      ...glyphShape(glyph),
      ...(interactive
        ? [svgMarkup('circle', { class: 'ew-ring', r: round2(ringRadius(glyph)) })]
        : []),
    ],
  );
}

/** The node's label; the layout has placed its lines. */
export function nodeLabel(
  scene: Scene,
  slot: number,
  { node, glyph, label }: SceneNode,
  interactive: Interactive | null,
): SvgMarkup {
  return svgMarkup(
    'g',
    {
      class: labelClass(glyph),
      'data-shape-of': glyph.shape,
      ...(interactive && { 'data-label': node.id }),
      transform: formatTransform(positionAt(scene.restPositions, slot)),
    },
    [
      svgMarkup(
        'text',
        { 'data-label-for': node.id, 'text-anchor': label.anchor, 'font-size': label.px },
        label.lines.map(({ text, x, y }) =>
          svgMarkup('tspan', { x: round2(x), y: round2(y) }, text),
        ),
      ),
    ],
  );
}

function labelClass({ shape }: Glyph): string {
  const { isBold, isGrey } = NODE_SHAPES[shape];
  return `ew-label${isBold ? ' ew-bold' : ''}${isGrey ? ' ew-grey' : ''}`;
}
