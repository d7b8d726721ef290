import { useId, useRef, useState } from 'react';
import type { EdgeId } from '../../format/types';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { EdgeRow } from './EdgeRow';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly ids: readonly EdgeId[];
  /** How many are listed at first; one more than that is listed as well. */
  readonly max: number;
}

/** Edges to be chosen; of many the first, and the rest on demand. */
export function FoldedEdges({ store, messages, ids, max }: Props) {
  const id = useId();
  const list = useRef<HTMLUListElement>(null);
  const [isOpen, setOpen] = useState(false);
  const rest = ids.length - max;
  const isFolded = rest > 1 && !isOpen;
  if (ids.length === 0) return null;
  return (
    <>
      <ul ref={list} id={id} className="ew-rows ew-rows-tight">
        {ids.map((one, i) => (
          <li key={one} hidden={isFolded && i >= max}>
            <EdgeRow store={store} messages={messages} id={one} />
          </li>
        ))}
      </ul>
      {isFolded && (
        <button
          type="button"
          className="ew-more"
          aria-controls={id}
          aria-expanded={false}
          onClick={() => {
            setOpen(true);
            // The button goes; the keyboard comes to the first of the edges that it has shown.
            requestAnimationFrame(() =>
              list.current?.children[max]?.querySelector('button')?.focus(),
            );
          }}
        >
          {pickArgumentMessages(messages.lang).outline.moreTies(rest)}
        </button>
      )}
    </>
  );
}
