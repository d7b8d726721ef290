import { pickPictureMessages } from '../i18n/messages/pictureFile/pickPictureMessages';
import { positionMeaning } from '../graph/legendItems';
import type { MapBlock, PictureContext } from './buildPicture';
import { langIfForeign } from '../i18n/langIfForeign';
import { itemLegend } from './legend';
import type { Shape } from './picture';
import type { Sizes } from './sizes';
import { stackBlocks, textBlock, type Block } from './textBlock';

/** Below the map: legend, what position means, source, licence. */
export function footerBlock(
  input: PictureContext,
  sizes: Sizes,
  { width, reduction }: Pick<MapBlock, 'width' | 'reduction'>,
): Block {
  const { messages, palette, scene, url } = input;
  const { dataset } = scene.graph;
  const { source, about, license } = dataset;
  const position = positionMeaning(scene.graph);
  const own = pickPictureMessages(messages.lang);
  const small = (text: string) => textBlock(text, sizes.small, { fill: palette.sub, width });
  const rule: Shape = { kind: 'path', d: `M0 0.5H${width}`, stroke: palette.rule, width: 1 };
  return stackBlocks([
    // A reduced map has no marks at the ends of its lines, and its glyphs are dots.
    [
      0,
      reduction === undefined
        ? itemLegend({ graph: scene.graph, messages, palette }, sizes.key, width)
        : null,
    ],
    [
      2,
      textBlock(position ?? messages.legend.position, sizes.key, {
        fill: palette.sub,
        width,
        lang: position && langIfForeign(scene.graph, messages, position),
      }),
    ],
    [12, { shapes: [rule], height: 1 }],
    [8, small(own.source(source.title, messages.start.published(source.publisher, source.issued)))],
    [0, source.url === undefined ? null : small(source.url)],
    [0, small(messages.start.viewsNote)],
    [0, small(own.madeBy(about.by, about.version, license, url))],
  ]);
}
