import { principals } from '../graph/principals';
import { edgeSentence, formatSentence, nodeLabel } from '../graph/sentence';
import { statusOf } from '../graph/status';
import { tongueOf } from '../i18n/textLanguage';
import { isSelectionHidden, visibleOf } from '../state/visible';
import { firmnessOf, nameOfNode, titleOfTarget } from '../i18n/labels';
import type { PictureInput } from './buildPicture';
import { foreignTongue } from '../i18n/langIfForeign';
import { lineLegend } from './legend';
import type { Shape } from './picture';
import type { Sizes } from './sizes';
import { stackBlocks, textBlock, type Block } from './textBlock';

const BAR_PX = 3;
const BAR_INDENT_PX = 12;

/** Above the map: what it is about, what is chosen on it, what its lines are, and what of it is shown. */
export function headBlock(input: PictureInput, sizes: Sizes, width: number): Block {
  const { words, palette, scene } = input;
  const { graph } = scene;
  const kicker = [...principals(graph)]
    .map((id) => nodeLabel(graph, id))
    .map((label) => label.toLocaleUpperCase(tongueOf(graph, label)))
    .join(' · ');
  const filter = filterInWords(input);
  const { title } = graph.dataset;
  const sub = { fill: palette.sub, width };
  const ink = { fill: palette.ink, width };
  return stackBlocks([
    [0, kicker === '' ? null : textBlock(kicker, sizes.kicker, sub)],
    [4, textBlock(title, sizes.title, { ...ink, lang: foreignTongue(graph, words, title) })],
    [4, textBlock(words.picture.deck, sizes.deck, sub)],
    [14, selectionBlock(input, sizes, width)],
    [10, lineLegend(words, { ...sizes.key, weight: 600 }, width, palette)],
    [2, filter === null ? null : textBlock(filter, sizes.key, ink)],
  ]);
}

/** "Shown: dispute, 12 of 57 ties"; null where everything is. */
export function filterInWords({ scene: { graph }, state, words }: PictureInput): string | null {
  const { shown, isolated } = state;
  if (shown === null && isolated === null) return null;
  const kinds = (shown ?? []).map((stance) => words.stances[stance].toLocaleLowerCase(words.lang));
  const star = isolated === null ? [] : [words.picture.tiesOf(nodeLabel(graph, isolated))];
  const count = visibleOf({ graph, shown, isolated }).edges.size;
  const what = [kinds.length > 0 ? words.listed(kinds) : [], star].flat().join(words.comma);
  return words.picture.shown(what, count, graph.edges.length);
}

/** The chosen tie as a sentence, with how far it has come and whose view it is; of a name or a step what it is called. */
function selectionBlock(
  { scene, state, words, palette }: PictureInput,
  sizes: Sizes,
  width: number,
) {
  const { graph } = scene;
  const { selection } = state;
  if (!selection || isSelectionHidden({ graph, ...state, selection })) return null;
  const edge = selection.kind === 'edge' ? graph.edgeById.get(selection.id) : undefined;
  const node = selection.kind === 'node' ? graph.nodeById.get(selection.id) : undefined;
  const title = edge
    ? formatSentence(edgeSentence(graph, edge))
    : node
      ? nameOfNode(words, graph, node)
      : titleOfTarget(graph, selection);
  const details = edge
    ? words.picture.tie(
        words.stances[edge.stance],
        words.statuses[statusOf(edge)],
        firmnessOf(words, graph, edge.reasoning),
      )
    : node?.summary;
  const at = { width, x: BAR_INDENT_PX };
  const lang = edge && foreignTongue(graph, words, edge.label);
  const of = node && foreignTongue(graph, words, node.summary);
  const texts = stackBlocks([
    [0, textBlock(title, sizes.strong, { fill: palette.ink, ...at, lang })],
    [1, details ? textBlock(details, sizes.key, { fill: palette.sub, ...at, lang: of }) : null],
  ]);
  const hue = edge ? palette[edge.stance] : palette.ink;
  const bar: Shape = { kind: 'path', d: `M0 0H${BAR_PX}V${texts.height}H0Z`, fill: hue };
  return { shapes: [bar, ...texts.shapes], height: texts.height };
}
