import type { Font } from '../map/font';
/**
 * A picture as plain data: what `formatSvg` writes and `paintPicture` paints, so that both are the same. Units are CSS px at
 * scale 1; colours are plain CSS colours, never variables; later shapes lie above earlier ones.
 */
export interface Picture {
  readonly width: number;
  readonly height: number;
  /** Language tag of all that does not say its own. */
  readonly lang: string;
  readonly title: string;
  /** One or two sentences for whoever cannot see it. */
  readonly description: string;
  readonly shapes: readonly Shape[];
}

export type Shape = PathShape | CircleShape | TextShape | GroupShape;

/** How a path or circle is drawn: what is not given is not drawn. */
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

/** One text of one or more lines, each with its baseline. */
export interface TextShape {
  readonly kind: 'text';
  readonly lines: readonly TextLine[];
  readonly font: Font;
  readonly fill: string;
  readonly anchor?: 'middle' | 'end';
  /** Its language, where that is not the picture's. */
  readonly lang?: string;
  /** Stroke around the letters instead of the letters: what keeps a name clear of the lines beneath it. */
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
  /** What this part is called. */
  readonly title?: string;
}

/** Where the origin of a shape goes, and by how much it is turned, clockwise. */
export interface Transform {
  readonly x: number;
  readonly y: number;
  readonly degrees?: number;
  /** Turned to its other side before that: what pointed to the right points to the left. */
  readonly flipped?: boolean;
}
