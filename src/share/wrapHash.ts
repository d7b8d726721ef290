/** A state's hash as one parameter of a page that is somebody else's: `#map=edge%3D…`; '' for a state as at first. */
export function wrapHash(hash: string, key: string): string {
  if (hash === '') return '';
  return `#${new URLSearchParams([[key, hash.slice(1)]]).toString().replaceAll('+', '%20')}`;
}
