/**
 * A seeded generator of numbers in [0, 1): mulberry32 (Tommy Ettinger, public domain). The same in
 * every engine. Not `randomLcg` of d3-random: the published layouts were solved with this generator
 * and have to be reproduced bit for bit, and its low bits are better than those of an LCG.
 */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let z = state;
    z = Math.imul(z ^ (z >>> 15), z | 1);
    z ^= z + Math.imul(z ^ (z >>> 7), z | 61);
    return ((z ^ (z >>> 14)) >>> 0) / 4294967296;
  };
}
