import { useEffect, useState, type ReactElement } from 'react';
import type { Messages } from '../../i18n/messages/en';
import { PartFailed } from './PartFailed';

interface Props<Module extends object> {
  readonly messages: Messages;
  /** Null if it cannot be loaded. The same function each time. */
  readonly load: () => Promise<Module | null>;
  readonly children: (module: Module) => ReactElement;
}

/** What each `load` has given: a part that is opened again is there at once. */
const loaded = new WeakMap<() => Promise<unknown>, unknown>();

/** A part of a page whose code is loaded when the page is opened; if that fails, it says so. */
export function LazyPart<Module extends object>({ messages, load, children }: Props<Module>) {
  const [state, setState] = useState(() => (loaded.get(load) as Module | undefined) ?? null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    let isWanted = true;
    if (state !== null || failed) return;
    void load().then((module) => {
      if (module !== null) loaded.set(load, module);
      if (!isWanted) return;
      setState(() => module);
      setFailed(module === null);
    });
    return () => {
      isWanted = false;
    };
  }, [state, failed, load]);
  if (failed) return <PartFailed messages={messages} onRetry={() => setFailed(false)} />;
  return state === null ? null : children(state);
}
