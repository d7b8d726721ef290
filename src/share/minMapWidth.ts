/** CSS px: an embedded map narrower than this opens as a list, where nobody asks for another view. A reader can switch. */
export const MIN_MAP_WIDTH_PX = 480;
