import { useCallback, useRef, useState } from 'react';
import { loadOptional } from '../../i18n/loadOptional';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import type { ShareDialog } from './ShareDialog';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/** Opens what a reader takes along. The dialog comes with the first press: no first picture needs it. */
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
    // Not every engine gives the focus back to a button that was clicked.
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
