import { useId } from 'react';
import { useStore } from 'zustand';
import type { MapStore } from '../../state/store';
import type { Words } from '../../i18n/messages/en';
import { TieRow } from '../parts/TieRow';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
}

/** "Which line?", after a tap that may have meant several, or a passage of the article on which several ties stand. */
export function Chooser({ store, words }: Props) {
  const label = useId();
  const chooser = useStore(store, (state) => state.chooser);
  if (chooser === null) return null;
  return (
    <div className="ew-chooser" role="group" aria-labelledby={label}>
      <div className="ew-top">
        <h2 id={label} className="ew-field" tabIndex={-1} data-chooser="">
          {words.map.whichLine}
        </h2>
        <button
          type="button"
          className="ew-icon"
          aria-label={words.map.close}
          onClick={() => store.getState().letGo()}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <ul className="ew-rows">
        {chooser.map((id) => (
          <li key={id}>
            <TieRow store={store} words={words} id={id} />
          </li>
        ))}
      </ul>
    </div>
  );
}
