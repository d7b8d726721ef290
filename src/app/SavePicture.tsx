import { useState } from 'react';
import type { MapStore } from '../state/store';
import type { Messages } from '../i18n/messages/en';
import type { Stage } from '../map/createStage';
import type { PictureForm } from '../picture/createPictures';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly stage: () => Stage | null;
}

/** Saves the map as it stands. What makes the files is brought on the first use: no first picture needs it. */
export function SavePicture({ store, messages, stage }: Props) {
  const [failed, setFailed] = useState(false);
  const { picture } = messages;
  const save = async (form: PictureForm, root: Element | null) => {
    const drawn = stage();
    if (!drawn || !root) return;
    // Where it cannot be loaded, this rejects as well, and the button says so.
    const { createPictures } = await import('../picture/createPictures');
    await createPictures(root, store, messages, drawn).save(form);
  };
  return (
    <details className="ew-save">
      <summary className="ew-tool ew-tool-wide">{picture.save}</summary>
      {(['svg', 'png'] as const).map((form) => (
        <button
          key={form}
          type="button"
          className="ew-tool ew-tool-wide"
          title={picture.hints[form]}
          onClick={({ currentTarget }) =>
            void save(form, currentTarget.closest('[data-edgewise]')).then(
              () => setFailed(false),
              () => setFailed(true),
            )
          }
        >
          {picture.forms[form]}
        </button>
      ))}
      <span role="status">{failed && picture.failed}</span>
    </details>
  );
}
