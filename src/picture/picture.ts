import type { Font } from '../map/font';
/**
 * A picture as plain data: `formatSvg` writes it and `paintPicture` paints it, so both give the
 * same result. Units are CSS px at scale 1; colors are plain CSS colors, never variables; later
 * shapes are above earlier ones.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Language tag of every text without its own. */
  readonly lang: string;
  readonly title: string;
  /** One or two sentences for readers who cannot see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export type Shape = PathShape | CircleShape | TextShape | GroupShape;

/** How a path or circle is drawn: no fill or stroke unless given. */
export interface Paint {
  readonly fill?: string;
  readonly stroke?: string;
  /** Width of the stroke. */
  readonly width?: number;
  readonly dash?: readonly number[];
  readonly cap?: 'round';
  readonly opacity?: number;
}

export interface PathShape extends Paint {
  readonly kind: 'path';
  /** SVG path data. */
  readonly d: string;
  readonly at?: Transform;
}

export interface CircleShape extends Paint {
  readonly kind: 'circle';
  readonly x: number;
  readonly y: number;
  readonly r: number;
}

/** A text of one or more lines, each with its baseline. */
export interface TextShape {
  readonly kind: 'text';
  readonly lines: readonly TextLine[];
  readonly font: Font;
  readonly fill: string;
  readonly anchor?: 'middle' | 'end';
  /** Its language, if different from the picture's. */
  readonly lang?: string;
  /**
   * A stroke around the letters instead of the letters: keeps a label clear of the edges below it.
   */
  readonly halo?: { readonly stroke: string; readonly width: number };
}

export interface TextLine {
  readonly text: string;
  readonly x: number;
  readonly y: number;
}

export interface GroupShape {
  readonly kind: 'group';
  readonly shapes: readonly Shape[];
  readonly at?: Transform;
  readonly id?: string;
  /** `data-…` attributes, without their `data-`. */
  readonly data?: Readonly<Record<string, string>>;
  /** Title of this group. */
  readonly title?: string;
}

/** Where the origin of a shape is placed, and its rotation, clockwise. */
export interface Transform {
  readonly x: number;
  readonly y: number;
  readonly degrees?: number;
  /** Mirrored before that: what pointed to the right points to the left. */
  readonly flipped?: boolean;
}
