import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  /** Back to the overview by default. */
  readonly onClose?: () => void;
  readonly children: string;
}

/** What kind of page this is, and the button back to the start page. */
export function PageTop({
  store,
  messages,
  onClose = () => store.getState().select(null),
  children,
}: Props) {
  return (
    <div className="ew-top">
      <p className="ew-field">{children}</p>
      <button
        type="button"
        className="ew-icon"
        aria-label={messages.panel.back}
        title={messages.panel.back}
        onClick={onClose}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
