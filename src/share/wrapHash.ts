/**
 * Wraps a state's hash as one parameter of another page's hash: `#map=edge%3D…`; '' for the initial
 * state.
 */
export function wrapHash(hash: string, key: string): string {
  if (hash === '') return '';
  return `#${new URLSearchParams([[key, hash.slice(1)]]).toString().replaceAll('+', '%20')}`;
}
