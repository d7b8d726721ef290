/**
 * The height in CSS px that an embedded map requests at a given width (docs/design.md, section 3).
 * It depends on the width alone, never on the content: a host that grants the height is not asked
 * again, so no resize loop can start.
 */
export function embedHeight(width: number): number {
  if (width <= 480) return 720;
  return width <= 760 ? 900 : 760;
}
