import { labelledShape } from '../../geometry/legendSample';
import type { LegendItem } from '../../graph/legendItems';
import { NODE_SHAPES } from '../../graph/shapes';

/** The name of a shape looks like the labels on the map: bold for some shapes, grey for others. */
export function legendWordClass(item: LegendItem): string {
  const shape = labelledShape(item);
  if (!shape) return 'ew-key-word';
  const { isBold, isGrey } = NODE_SHAPES[shape];
  return `ew-key-word ${isBold ? 'ew-bold' : ''}${isGrey ? 'ew-grey' : ''}`.trimEnd();
}
