import { useRef } from 'react';
import type { ShareMessages } from '../../i18n/messages/share/en';

interface Props {
  readonly share: ShareMessages;
  readonly name: string;
  readonly text: string;
  readonly rows: number;
  /** To be read, not to be run. */
  readonly prose?: boolean;
  /** Says what has come of it. */
  readonly announce: (text: string) => void;
}

/** A text to take along: the button copies it; where the browser lets nobody, the text stands selected. */
export function ShareField({ share, name, text, rows, prose = false, announce }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const copy = () =>
    writeClipboard(text).then(
      () => announce(share.copied(name)),
      () => {
        field.current?.focus();
        field.current?.select();
        announce(share.byHand);
      },
    );
  return (
    <div className="ew-share-field">
      <textarea
        ref={field}
        readOnly
        className={prose ? 'ew-share-prose' : undefined}
        aria-label={name}
        rows={rows}
        value={text}
        dir="auto"
        spellCheck={false}
        onFocus={({ currentTarget }) => currentTarget.select()}
      />
      <button
        type="button"
        className="ew-tool"
        aria-label={`${share.copy}: ${name}`}
        onClick={() => void copy()}
      >
        {share.copy}
      </button>
    </div>
  );
}

/** Rejects where there is no clipboard (a page without TLS) or none for us (a frame that was not given it). */
async function writeClipboard(text: string): Promise<void> {
  const { featurePolicy } = document as Document & {
    featurePolicy?: { readonly allowsFeature: (name: string) => boolean };
  };
  // Chromium, the only one that has this, complains in the console of whoever asks in vain.
  if (featurePolicy && !featurePolicy.allowsFeature('clipboard-write'))
    throw new Error('not in this frame');
  await navigator.clipboard.writeText(text);
}
