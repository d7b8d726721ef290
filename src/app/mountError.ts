import { loadOptional } from '../i18n/loadOptional';
import type { Loaded } from './readDataset';
import type { Settings } from './settings';

/**
 * Shows why there is no map: in `container`, or above it if the build has prerendered the map there.
 * A single sentence if the code for this fails to load as well; then the undo does nothing. Returns
 * the undo.
 */
export async function mountError(
  container: HTMLElement,
  loaded: Exclude<Loaded, { kind: 'map' }>,
  { messages, theme }: Settings,
  onRetry?: () => void,
): Promise<() => void> {
  const module = await loadOptional(import('./ErrorPage'));
  if (module) return module.mountErrorPage(container, { loaded, messages, theme, onRetry });
  container.prepend(messages.errors.missing(loaded.file));
  return () => undefined;
}
