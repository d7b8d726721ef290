/**
 * What `make` gives, made again if the browser has needed its memory: for what is large and quickly
 * made.
 */
export function reclaimable<Made extends object>(make: () => Made): () => Made {
  let last: WeakRef<Made> | null = null;
  return () => {
    const known = last?.deref();
    if (known) return known;
    const made = make();
    last = new WeakRef(made);
    return made;
  };
}
