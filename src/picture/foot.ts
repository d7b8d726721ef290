import { positionOf } from '../graph/legendItems';
import type { PictureInput } from './buildPicture';
import { foreignTongue } from '../i18n/langIfForeign';
import { signLegend } from './legend';
import type { Shape } from './picture';
import type { Sizes } from './sizes';
import { stackBlocks, textBlock, type Block } from './textBlock';

/** Below the map: its key, what position means, where it comes from and who may use it how. */
export function footBlock(input: PictureInput, sizes: Sizes, width: number): Block {
  const { words, palette, scene, address } = input;
  const { dataset } = scene.graph;
  const { source, about, license } = dataset;
  const position = positionOf(scene.graph);
  const small = (text: string) => textBlock(text, sizes.small, { fill: palette.sub, width });
  const rule: Shape = { kind: 'path', d: `M0 0.5H${width}`, stroke: palette.rule, width: 1 };
  return stackBlocks([
    [0, signLegend({ graph: scene.graph, words, palette }, sizes.key, width)],
    [
      2,
      textBlock(position ?? words.legend.position, sizes.key, {
        fill: palette.sub,
        width,
        lang: position && foreignTongue(scene.graph, words, position),
      }),
    ],
    [12, { shapes: [rule], height: 1 }],
    [8, small(words.picture.source(source.title, source.publisher, source.issued))],
    [0, source.url === undefined ? null : small(source.url)],
    [0, small(words.start.viewsNote)],
    [0, small(words.picture.madeBy(about.by, about.version, license, address))],
  ]);
}
