/** CSS px: an embedded map narrower than this opens as a list, where nobody asks for another view. A reader can switch. */
export const LEAST_MAP_PX = 480;
