import type { AddressHome } from '../../app/attachUrl';

let isTaken = false;

/** The page's address unless a map has it already; null then: an address has one owner (CONTRACT 2). */
export function claimAddress(): {
  readonly home: AddressHome;
  readonly release: () => void;
} | null {
  if (isTaken) return null;
  isTaken = true;
  return {
    home: { page: window, selecting: 'replace', key: 'map' },
    release: () => {
      isTaken = false;
    },
  };
}
