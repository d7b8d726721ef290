import { ARROW_PATH, BAR_PATH, CROSS_PATH, RING_RADIUS_PX } from '../../geometry/lineEnds';
import { buildEdgeShape, formatTransform } from '../edgeShape';
import type { Scene, SceneEdge } from '../scene';
import { svgMarkup, type SvgMarkup } from './svgMarkup';

/**
 * What the marks of an interactive drawing have in common; null for a drawing without JavaScript,
 * which has only what its style rules need: no button, no hit stroke, no glow.
 */
export interface Interactive {
  /** Id of the panel that shows what the marks select. */
  readonly panelId: string | undefined;
}

/**
 * One line with its end mark, and its number if it stands for several edges, at rest positions.
 * From then on `createPainter` writes coordinates, and `attachLooks` what the state changes.
 */
export function edgeMark(
  scene: Scene,
  slot: number,
  { edge, ids, endMark, isStatePair }: SceneEdge,
  interactive: Interactive | null,
  formatNumber: (n: number) => string,
): SvgMarkup {
  const shape = buildEdgeShape(scene, slot, scene.restPositions);
  const line = svgMarkup('path', {
    class: endMark === 'bar' ? 'ew-stroke ew-past' : 'ew-stroke',
    'data-line': '',
    d: shape.line,
  });
  const cross =
    shape.cross &&
    svgMarkup('path', {
      class: 'ew-cross',
      'data-cross': '',
      d: CROSS_PATH,
      transform: formatTransform(shape.cross),
    });
  const end =
    shape.end &&
    svgMarkup(
      'g',
      {
        class: 'ew-end',
        'data-end': endMark,
        transform: formatTransform(shape.end, shape.end.degrees),
      },
      [
        endMark === 'ring'
          ? svgMarkup('circle', { r: RING_RADIUS_PX })
          : svgMarkup('path', { d: endMark === 'bar' ? BAR_PATH : ARROW_PATH }),
      ],
    );
  const count =
    shape.count &&
    svgMarkup(
      'text',
      {
        class: 'ew-count',
        'font-size': scene.layoutSize.labelPx,
        dy: '.35em',
        transform: formatTransform(shape.count),
      },
      formatNumber(ids.length),
    );
  const { fullPath: d } = shape;
  return svgMarkup(
    'g',
    {
      class: 'ew-edge',
      'data-edge': edge.id,
      'data-edges': count && ids.join(' '),
      'data-stance': edge.stance,
      'data-weight': isStatePair ? 'state' : undefined,
      ...(interactive && {
        'data-source': edge.source,
        'data-target': edge.target,
        ...(!count && {
          'data-status': edge.status,
          'data-basis': edge.basis,
          'data-qualifier': edge.reasoning.qualifier,
        }),
        role: 'button',
        'aria-controls': interactive.panelId,
      }),
    },
    [
      ...(interactive ? [svgMarkup('path', { class: 'ew-glow', d })] : []),
      svgMarkup('path', { class: 'ew-casing', d }),
      line,
      ...(cross ? [cross] : []),
      ...(end ? [end] : []),
      ...(count ? [count] : []),
      ...(interactive ? [svgMarkup('path', { class: 'ew-hit', 'data-hit': edge.id, d })] : []),
    ],
  );
}
