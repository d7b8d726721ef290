import { useRef } from 'react';
import type { ShareMessages } from '../../i18n/messages/share/en';

interface Props {
  readonly share: ShareMessages;
  readonly name: string;
  readonly text: string;
  readonly rows: number;
  /** Prose rather than code. */
  readonly prose?: boolean;
  /** Announces whether it was copied. */
  readonly announce: (text: string) => void;
}

/**
 * A text to copy with one button; if the browser refuses access to the clipboard, the text is
 * selected instead.
 */
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

/**
 * Rejects if there is no clipboard (a page without TLS) or no permission (an iframe without it).
 */
async function writeClipboard(text: string): Promise<void> {
  const { featurePolicy } = document as Document & {
    featurePolicy?: { readonly allowsFeature: (name: string) => boolean };
  };
  // Only Chromium has this API, and it logs an error to the console for every refused call.
  if (featurePolicy && !featurePolicy.allowsFeature('clipboard-write'))
    throw new Error('not in this frame');
  await navigator.clipboard.writeText(text);
}
