import type { Basis } from '../../format/types';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly messages: Messages;
  readonly basis: Basis;
  readonly note: string | undefined;
}

/**
 * Says that something is not stated by the article itself. Renders nothing if the article states
 * it.
 */
export function BasisNote({ messages, basis, note }: Props) {
  if (basis === 'stated' && note === undefined) return null;
  return (
    <p className="ew-note" data-basis={basis}>
      {basis === 'outside' && note !== undefined
        ? messages.outsideSource(note)
        : [`${messages.bases[basis]}.`, note].filter(Boolean).join(' ')}
    </p>
  );
}
