/**
 * The height in CSS px that an embedded map asks for at a width (DESIGN 3). By the width alone, never by what is in it: so a host
 * that grants it is not asked again, and nothing can go round in circles.
 */
export function embedHeight(width: number): number {
  if (width <= 480) return 720;
  return width <= 760 ? 900 : 760;
}
