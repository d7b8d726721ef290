import type { SolvedLayoutSize } from '../geometry/types';

/**
 * The layout of a large map with its nodes as text outside the JavaScript heap. It is parsed each
 * time `nodes` is read, so read it once and not for each node. As objects 10,000 nodes take 0.9 MB,
 * and they are needed only to build the scene and to save a picture.
 */
export function packLayout(solved: SolvedLayoutSize): SolvedLayoutSize {
  const { world, nodes } = solved;
  return world ? Object.assign(new PackedLayout(nodes), { frame: solved.frame, world }) : solved;
}

/** A class, and its field not private (`#`): see `packSteps`. */
class PackedLayout {
  readonly bytes: Uint8Array;

  constructor(nodes: SolvedLayoutSize['nodes']) {
    this.bytes = new TextEncoder().encode(JSON.stringify(nodes));
  }

  get nodes() {
    return JSON.parse(new TextDecoder().decode(this.bytes)) as SolvedLayoutSize['nodes'];
  }
}
