import type { View } from '../state/address';

/** CSS px: an embedded map narrower than this opens as a list, where its host asks for nothing else. */
const LEAST_MAP_PX = 480;

/** The view of an embedded map at first. A reader can switch. */
export function plainView(widthPx: number): View {
  return widthPx < LEAST_MAP_PX ? 'list' : 'map';
}
