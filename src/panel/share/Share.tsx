import { useCallback, useRef, useState } from 'react';
import { loadOptional } from '../../i18n/loadOptional';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import type { ShareDialog } from './ShareDialog';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/** Opens the share dialog, which is lazy-loaded on the first press: not needed for first paint. */
export function Share({ store, messages }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const [failed, setFailed] = useState(false);
  const [Dialog, setDialog] = useState<typeof ShareDialog | null>(null);
  const open = () =>
    loadOptional(import('./ShareDialog')).then((module) => {
      if (module) setDialog(() => module.ShareDialog);
      else setFailed(true);
    });
  const close = useCallback(() => {
    setDialog(null);
    // Not every engine restores the focus to a button that was clicked.
    opener.current?.focus();
  }, []);
  return (
    <>
      <button
        ref={opener}
        type="button"
        className="ew-tool ew-tool-wide"
        aria-haspopup="dialog"
        onClick={() => void open()}
      >
        {messages.share.open}
      </button>
      {Dialog && <Dialog store={store} messages={messages} opener={opener} onClose={close} />}
      {failed && !Dialog && <span role="status">{messages.share.failed}</span>}
    </>
  );
}
