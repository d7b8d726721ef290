import type { Target } from '../../graph/target';
import { EMPTY_URL_STATE, encodeUrlState } from '../../state/urlState';

/** The link that selects a target with scripting, and leads to its text without: `#edge=<id>`. */
export function hrefOf(target: Target): string {
  return encodeUrlState({ ...EMPTY_URL_STATE, selection: target });
}

/**
 * The id of a target's text: its link without the `#`. Browsers look up an id first as it is
 * written, then percent-decoded.
 */
export function readingId(target: Target): string {
  return `${target.kind}=${target.id}`;
}
