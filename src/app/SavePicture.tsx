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

/**
 * Saves the map as it is shown. The code that makes the files is lazy-loaded on first use; it is
 * not needed for first paint.
 */
export function SavePicture({ store, messages, stage }: Props) {
  const [failed, setFailed] = useState(false);
  const { picture } = messages;
  const save = async (form: PictureForm, root: Element | null) => {
    const drawn = stage();
    if (!drawn || !root) return;
    // If it fails to load, this rejects too, and the button says so.
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
