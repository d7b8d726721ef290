import { useCallback, useRef, useState } from 'react';
import { bring } from '../../i18n/loadOptional';
import type { MapStore } from '../../state/store';
import type { Words } from '../../i18n/messages/en';
import type { ShareDialog } from './ShareDialog';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
}

/** Opens what a reader takes along. The dialog comes with the first press: no first picture needs it. */
export function Share({ store, words }: Props) {
  const opener = useRef<HTMLButtonElement>(null);
  const [failed, setFailed] = useState(false);
  const [Dialog, setDialog] = useState<typeof ShareDialog | null>(null);
  const open = () =>
    bring(import('./ShareDialog')).then((brought) => {
      if (brought) setDialog(() => brought.ShareDialog);
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
        {words.share.open}
      </button>
      {Dialog && <Dialog store={store} words={words} opener={opener} onClose={close} />}
      {failed && !Dialog && <span role="status">{words.share.failed}</span>}
    </>
  );
}
