import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  /** What the close button does and is called; by default, it leads back to the start page. */
  readonly onClose?: () => void;
  readonly closeLabel?: string;
  readonly children: string;
}

/** What kind of page this is, and the button back to the start page. */
export function PageTop({
  store,
  messages,
  onClose = () => store.getState().select(null),
  closeLabel = messages.panel.back,
  children,
}: Props) {
  return (
    <div className="ew-top">
      <p className="ew-field">{children}</p>
      <button
        type="button"
        className="ew-icon"
        aria-label={closeLabel}
        title={closeLabel}
        onClick={onClose}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
