import type { MapStore } from '../../state/store';
import type { Words } from '../../i18n/messages/en';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
  readonly children: string;
}

/** What kind of page this is, and the way back to the overview. */
export function PageTop({ store, words, children }: Props) {
  return (
    <div className="ew-top">
      <p className="ew-field">{children}</p>
      <button
        type="button"
        className="ew-icon"
        aria-label={words.panel.back}
        title={words.panel.back}
        onClick={() => store.getState().select(null)}
      >
        <span aria-hidden="true">×</span>
      </button>
    </div>
  );
}
