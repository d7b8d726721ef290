/** The height that a map asks for, CSS px, in the order of the widths up to which it holds (DESIGN 3, "Embedded"). */
const HEIGHTS: readonly { readonly upTo: number; readonly height: number }[] = [
  { upTo: 480, height: 720 },
  { upTo: 760, height: 900 },
  { upTo: Infinity, height: 760 },
];

/** CSS px of height for a map that is so many CSS px wide. */
export function heightFor(width: number): number {
  return HEIGHTS.find(({ upTo }) => width <= upTo)?.height ?? 0;
}
