import { MAX_DISC_LINES, neededRadius } from '../geometry/discRadius';
import type { Glyph } from '../geometry/glyph';
import { buildLabelBox, type Box } from '../geometry/labelBox';
import { SIDES, type LayoutSize, type LabelPlacement } from '../geometry/types';
import { wrapLabel } from '../geometry/wrapLabel';

/** One way to set a label: its box relative to the node, and a cost for how badly it reads. */
export interface LabelOption {
  readonly place: LabelPlacement;
  readonly box: Box;
  readonly cost: number;
}

interface Named {
  readonly label: string;
  readonly short?: string;
}

const MAX_LINES = 3;
/** Cost of each side in an empty drawing: labels to the left or right of a node read best. */
const SIDE_COST = { e: 0, w: 0, n: 0.4, s: 0.4, ne: 0.9, nw: 0.9, se: 0.9, sw: 0.9, inside: 0 };
const LINES_COST = [0, 0, 0.3, 1.2];

/** All ways to set a node's label: inside a principal's disc, otherwise around the glyph. */
export function buildLabelOptions(
  { label, short = label }: Named,
  glyph: Glyph,
  size: LayoutSize,
): LabelOption[] {
  const name = size.short ? short : label;
  return glyph.shape === 'state'
    ? insideOptions([name, short], glyph, size)
    : outsideOptions(name, glyph, size);
}

function outsideOptions(name: string, glyph: Glyph, size: LayoutSize): LabelOption[] {
  return wrapLabel(name, MAX_LINES).flatMap((lines) =>
    SIDES.filter((side) => side !== 'inside').map((side) => {
      const place = { side, lines };
      const cost = SIDE_COST[side] + (LINES_COST[lines.length] ?? 0);
      return { place, cost, box: buildLabelBox(place, glyph, size).box };
    }),
  );
}

/**
 * The first name that fits in the disc, in as few lines as possible; else the narrowest setting.
 */
function insideOptions(names: readonly string[], glyph: Glyph, size: LayoutSize): LabelOption[] {
  const settings = names.flatMap((name) =>
    wrapLabel(name, MAX_DISC_LINES).map((lines): LabelOption => {
      const place: LabelPlacement = { side: 'inside', lines };
      return { place, cost: 0, box: buildLabelBox(place, glyph, size).box };
    }),
  );
  const fitting = settings.find(({ box }) => neededRadius(box) <= glyph.radius);
  const narrowest = settings.toSorted((p, q) => p.box.w - q.box.w)[0];
  return [fitting ?? narrowest].filter((option) => option !== undefined);
}

/**
 * The index of the option that equals a solved label; else one with the same side and number of
 * lines; else 0.
 */
export function optionLike(
  options: readonly LabelOption[],
  { side, lines }: LabelPlacement,
): number {
  const alike = options.flatMap(({ place }, i) =>
    place.side === side && place.lines.length === lines.length ? [i] : [],
  );
  const same = alike.find((i) => options[i]?.place.lines.join() === lines.join());
  return same ?? alike[0] ?? 0;
}
