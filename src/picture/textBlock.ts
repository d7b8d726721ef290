import { textWidth } from '../geometry/textWidth';
import type { Font } from '../map/font';
import type { Shape } from './picture';

/** Shapes that stand below one another: `height` says where the next ones begin. Origin at the top left. */
export interface Block {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** Source Serif 4 semibold against Source Sans 3 semibold, at most. */
const SERIF_WIDENING = 1.12;
const LINE_HEIGHT = { sans: 1.35, serif: 1.18 } as const;
/** From the top of a line to its baseline, in line heights. */
const BASELINE = 0.76;

/** Px that a text takes at most: no DOM is asked. Regular is measured as medium, which is a little wider. */
export function measureText(text: string, { family, px, weight }: Font): number {
  const width = textWidth(text, px, weight === 600 ? 600 : 500);
  return family === 'serif' ? width * SERIF_WIDENING : width;
}

/** Breaks at spaces, each line as full as it goes, and within words that are longer than a line: addresses. */
function wrapText(text: string, font: Font, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  const words = text.trim().split(/\s+/u);
  for (const word of words.flatMap((word) => breakWord(word, font, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && measureText(longer, font) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

function breakWord(word: string, font: Font, width: number): readonly string[] {
  const pieces = [''];
  for (const letter of word) {
    const longer = `${pieces.at(-1) ?? ''}${letter}`;
    if (measureText(longer, font) > width) pieces.push(letter);
    else pieces[pieces.length - 1] = longer;
  }
  return pieces.filter((piece) => piece !== '');
}

/** Hebrew, Arabic and their neighbours: a text runs the way of its first letter. */
const RUNS_LEFTWARD = /^\P{L}*[\u0590-\u08ff]/u;

interface TextSetting {
  readonly fill: string;
  readonly width: number;
  readonly x?: number;
  /** Its language, where that is not the picture's. */
  readonly lang?: string | undefined;
}

/** A paragraph within `width`, its first line's top at 0. */
export function textBlock(
  text: string,
  font: Font,
  { fill, width, x = 0, lang }: TextSetting,
): Block {
  const step = Math.round(font.px * LINE_HEIGHT[font.family]);
  // A picture has no direction of its own, so each line is set apart with its text's: else its full stop stands at its head.
  const directed = (line: string) => (RUNS_LEFTWARD.test(text) ? `\u2067${line}\u2069` : line);
  const lines = wrapText(text, font, width - x).map((line, i) => ({
    text: directed(line),
    x,
    y: Math.round((i + BASELINE) * step),
  }));
  return {
    shapes: [{ kind: 'text', lines, font, fill, ...(lang !== undefined && { lang }) }],
    height: lines.length * step,
  };
}

/** Blocks below one another, `gaps[i]` px above the block i; blocks that are null leave nothing. */
export function stackBlocks(
  blocks: readonly (readonly [gap: number, block: Block | null])[],
): Block {
  let height = 0;
  const shapes = blocks.flatMap(([gap, block]) => {
    if (!block) return [];
    const y = height + gap;
    height = y + block.height;
    return block.shapes.length === 0 ? [] : [translated(block.shapes, 0, y)];
  });
  return { shapes, height };
}

export function translated(shapes: readonly Shape[], x: number, y: number): Shape {
  return { kind: 'group', at: { x, y }, shapes };
}
