/**
 * In CSS px. An embedded map narrower than this opens as a list unless another view mode is
 * requested; readers can switch.
 */
export const MIN_MAP_WIDTH_PX = 480;
