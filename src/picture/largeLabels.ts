import { langIfForeign } from '../i18n/langIfForeign';
import type { Messages } from '../i18n/messages/en';
import { baselineOf, labelColor, type Label } from '../map/canvas/labels';
import { NODE } from '../map/looks';
import type { LargeDrawing } from './largeEdges';
import type { GroupShape, TextShape } from './picture';

/** The names that are written, most important last; all halos are below all names. */
export function largeLabels(
  { scene, marks, palette }: LargeDrawing,
  labels: readonly Label[],
  messages: Messages,
): readonly GroupShape[] {
  const texts = labels.toReversed().map((label): TextShape => {
    const { slot, text, px, isBold, box } = label;
    const lang = langIfForeign(scene.graph, messages, scene.graph.nodes[slot]?.label ?? '');
    return {
      kind: 'text',
      lines: [{ text, x: Math.round(box.x), y: Math.round(baselineOf(label)) }],
      font: { family: 'sans', px, weight: isBold ? NODE.boldWeight : NODE.labelWeight },
      fill: labelColor(scene, slot, marks, palette),
      ...(lang !== undefined && { lang }),
    };
  });
  const halo = { stroke: palette.ground, width: NODE.haloPx };
  return [
    { kind: 'group', id: 'halos', shapes: texts.map((text) => ({ ...text, halo })) },
    { kind: 'group', id: 'labels', shapes: texts },
  ];
}
