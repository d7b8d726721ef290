import { loadOptional } from '../../i18n/loadOptional';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';

export interface HostArticle {
  /** Call when `article`, `follow` or `markers` has changed. */
  readonly update: () => void;
  readonly stop: () => void;
}

/**
 * Connects a map to the article on the host page that the attribute `article` selects. The code
 * that reads it is loaded only if there is one.
 */
export function attachHostArticle(
  store: MapStore,
  host: HTMLElement,
  messages: () => Messages,
): HostArticle {
  let generation = 0;
  let end: (() => void) | null = null;
  const stop = () => {
    generation += 1;
    end?.();
    end = null;
  };
  const update = () => {
    stop();
    void attach(generation);
  };
  const attach = async (mine: number) => {
    const selector = host.getAttribute('article');
    if (selector === null) return;
    const module = await loadOptional(import('./watchHostArticle'));
    if (module && mine === generation)
      end = module.watchHostArticle(store, host, selector, messages);
  };
  void attach(generation);
  return { update, stop };
}
