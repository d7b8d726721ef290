import { pickPictureMessages } from '../i18n/messages/pictureFile/pickPictureMessages';
import { findMoment } from '../graph/moments';
import { principals } from '../graph/principals';
import { edgeSentence, formatSentence, nodeLabel } from '../graph/sentence';
import { statusOf } from '../graph/status';
import { textLanguage } from '../i18n/textLanguage';
import { isSelectionHidden, visibleOf } from '../state/visible';
import { nodeName, titleOfTarget } from '../i18n/labels';
import { firmnessOf } from '../i18n/viewpointOf';
import type { MapBlock, PictureContext } from './buildPicture';
import { langIfForeign } from '../i18n/langIfForeign';
import { lineLegend } from './legend';
import type { Shape } from './picture';
import type { Sizes } from './sizes';
import { stackBlocks, textBlock, type Block } from './textBlock';

const BAR_PX = 3;
const BAR_INDENT_PX = 12;

/**
 * Above the map: title, selection, stances, which part of the edges is shown, and what is left out.
 */
export function headerBlock(
  input: PictureContext,
  sizes: Sizes,
  { width, reduction }: Pick<MapBlock, 'width' | 'reduction'>,
): Block {
  const { messages, palette, scene } = input;
  const { graph } = scene;
  const kicker = [...principals(graph)]
    .map((id) => nodeLabel(graph, id))
    .map((label) => label.toLocaleUpperCase(textLanguage(graph, label)))
    .join(' · ');
  const filter = filterText(input);
  const { title } = graph.dataset;
  const sub = { fill: palette.sub, width };
  const ink = { fill: palette.ink, width };
  return stackBlocks([
    [0, kicker === '' ? null : textBlock(kicker, sizes.kicker, sub)],
    [4, textBlock(title, sizes.title, { ...ink, lang: langIfForeign(graph, messages, title) })],
    [4, textBlock(pickPictureMessages(messages.lang).deck, sizes.deck, sub)],
    [14, selectionBlock(input, sizes, width)],
    [10, lineLegend(messages, { ...sizes.key, weight: 600 }, width, palette)],
    [2, filter === null ? null : textBlock(filter, sizes.key, ink)],
    [2, reduction === undefined ? null : textBlock(reduction, sizes.key, ink)],
  ]);
}

/** What part of the edges is shown, in words; null if all are. */
export function filterText({ scene: { graph }, state, messages }: PictureContext): string | null {
  const { shown, isolated, when, held } = state;
  const moment = findMoment(graph, when);
  if (shown === null && isolated === null && !moment) return null;
  const kinds = (shown ?? []).map((stance) =>
    messages.stances[stance].toLocaleLowerCase(messages.lang),
  );
  const isolatedLabel =
    isolated === null
      ? []
      : [pickPictureMessages(messages.lang).tiesOf(nodeLabel(graph, isolated))];
  const count = visibleOf({ graph, shown, isolated, held }).edges.size;
  const what = [kinds.length > 0 ? messages.listed(kinds) : [], isolatedLabel, moment?.label ?? []]
    .flat()
    .join(messages.comma);
  return messages.picture.shown(what, count, graph.edges.length);
}

/**
 * The selected edge as a sentence, with its status, firmness and viewpoint; the title of anything
 * else that is selected.
 */
function selectionBlock(
  { scene, state, messages, palette }: PictureContext,
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
      ? nodeName(messages, graph, node)
      : titleOfTarget(graph, selection);
  const details = edge
    ? pickPictureMessages(messages.lang).tie(
        messages.stances[edge.stance],
        messages.statuses[statusOf(edge)],
        firmnessOf(messages, graph, edge.reasoning),
      )
    : node?.summary;
  const at = { width, x: BAR_INDENT_PX };
  const lang = edge && langIfForeign(graph, messages, edge.label);
  const of = node && langIfForeign(graph, messages, node.summary);
  const texts = stackBlocks([
    [0, textBlock(title, sizes.strong, { fill: palette.ink, ...at, lang })],
    [1, details ? textBlock(details, sizes.key, { fill: palette.sub, ...at, lang: of }) : null],
  ]);
  const color = edge ? palette[edge.stance] : palette.ink;
  const bar: Shape = { kind: 'path', d: `M0 0H${BAR_PX}V${texts.height}H0Z`, fill: color };
  return { shapes: [bar, ...texts.shapes], height: texts.height };
}
