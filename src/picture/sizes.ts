import type { LayoutSize } from '../geometry/types';
import type { Font } from '../map/font';

/**
 * Margins and font sizes of a picture: those of the page, as far as they match the labels of the
 * layout size.
 */
export interface Sizes {
  readonly margin: number;
  readonly kicker: Font;
  readonly title: Font;
  readonly deck: Font;
  readonly strong: Font;
  readonly key: Font;
  readonly small: Font;
}

const TITLE_PX: Readonly<Record<LayoutSize['name'], number>> = {
  wide: 30,
  desk: 28,
  tablet: 26,
  phone: 20,
  tiny: 19,
};

export function sizesFor({ name }: LayoutSize): Sizes {
  const small = name === 'phone' || name === 'tiny';
  const sans = (px: number, weight: Font['weight']): Font => ({ family: 'sans', px, weight });
  return {
    margin: small ? 16 : 28,
    kicker: sans(12, 600),
    title: { family: 'serif', px: TITLE_PX[name], weight: 600 },
    deck: sans(small ? 14 : 16, 400),
    strong: sans(small ? 14 : 16, 600),
    key: sans(13, 500),
    small: sans(12, 400),
  };
}
