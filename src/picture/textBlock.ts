import { textWidth } from '../geometry/textWidth';
import type { Font } from '../map/font';
import type { Shape } from './picture';

/** Shapes stacked vertically: the next block begins at `height`. Origin at the top left. */
export interface Block {
  readonly shapes: readonly Shape[];
  readonly height: number;
}

/** How much wider Source Serif 4 semibold is than Source Sans 3 semibold, at most. */
const SERIF_WIDENING = 1.12;
const LINE_HEIGHT = { sans: 1.35, serif: 1.18 } as const;
/** From the top of a line to its baseline, in line heights. */
const BASELINE = 0.76;

/**
 * Maximum width of a text, px, without a DOM. Regular is measured as medium, which is a little
 * wider.
 */
export function measureText(text: string, { family, px, weight }: Font): number {
  const width = textWidth(text, px, weight === 600 ? 600 : 500);
  return family === 'serif' ? width * SERIF_WIDENING : width;
}

/**
 * Breaks at spaces, each line as full as possible, and inside words longer than a line, such as
 * URLs.
 */
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

/** Hebrew, Arabic and related scripts: a text has the direction of its first letter. */
const RUNS_LEFTWARD = /^\P{L}*[\u0590-\u08ff]/u;

interface TextSetting {
  readonly fill: string;
  readonly width: number;
  readonly x?: number;
  /** Its language, if different from the picture's. */
  readonly lang?: string | undefined;
}

/** A paragraph of at most `width`, the top of its first line at 0. */
export function textBlock(
  text: string,
  font: Font,
  { fill, width, x = 0, lang }: TextSetting,
): Block {
  const step = Math.round(font.px * LINE_HEIGHT[font.family]);
  // A picture has no direction, so each line is isolated with its text's; otherwise its full stop
  // would be at its beginning.
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

/** Stacks blocks, with `gaps[i]` px above block i; null blocks take no space. */
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
