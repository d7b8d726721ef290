import type { HashPart } from '../../app/attachUrl';
import { wrapHash } from '../../share/wrapHash';
import { warnOnce } from '../warnOnce';

/**
 * The parameter of a host's hash that holds the map's own (docs/contract.md, section 2).
 *
 * @public Loaded with the module in mountElement.ts.
 */
export const HASH_KEY = 'map';

/**
 * `#/page` and `#!page` belong to a router: with anything added they would lead to another page.
 */
const ROUTE = /^#[/!]/;

/** `#tab=two&map=edge%3Dtie`: all but `map=` is the host's, and stays exactly as it is written. */
export const hostHash: HashPart = {
  read: (hash) =>
    ROUTE.test(hash) ? '' : (new URLSearchParams(hash.slice(1)).get(HASH_KEY) ?? ''),
  write: (hash, own) => {
    if (ROUTE.test(hash)) {
      warnOnce(
        'hash="map" has no effect here: the page keeps a route in its hash ("#/…"), which the map leaves alone',
      );
      return null;
    }
    const others = hash
      .slice(1)
      .split('&')
      .filter((part) => part !== '' && !part.startsWith(`${HASH_KEY}=`));
    const parts = own === '' ? others : [...others, wrapHash(own, HASH_KEY).slice(1)];
    return parts.length === 0 ? '' : `#${parts.join('&')}`;
  },
};
