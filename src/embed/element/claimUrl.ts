import type { UrlBinding } from '../../app/attachUrl';

let isTaken = false;

/** The page's address unless a map has it already; null then: an address has one owner (CONTRACT 2). */
export function claimUrl(): {
  readonly binding: UrlBinding;
  readonly release: () => void;
} | null {
  if (isTaken) return null;
  isTaken = true;
  return {
    binding: { win: window, selecting: 'replace', key: 'map' },
    release: () => {
      isTaken = false;
    },
  };
}
