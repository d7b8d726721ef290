import { bring } from '../../i18n/loadOptional';
import type { Words } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';

export interface HostArticle {
  /** `article`, `follow` or `markers` has changed. */
  readonly update: () => void;
  readonly stop: () => void;
}

/** Ties a map to the article on its host's page that the attribute `article` names. What reads it comes only where there is one. */
export function attachHostArticle(
  store: MapStore,
  host: HTMLElement,
  words: () => Words,
): HostArticle {
  let round = 0;
  let end: (() => void) | null = null;
  const stop = () => {
    round += 1;
    end?.();
    end = null;
  };
  const update = () => {
    stop();
    void attach(round);
  };
  const attach = async (mine: number) => {
    const selector = host.getAttribute('article');
    if (selector === null) return;
    const brought = await bring(import('./watchHostArticle'));
    if (brought && mine === round) end = brought.watchHostArticle(store, host, selector, words);
  };
  void attach(round);
  return { update, stop };
}
