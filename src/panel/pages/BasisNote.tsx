import type { Basis } from '../../format/types';
import type { Words } from '../../i18n/messages/en';

interface Props {
  readonly words: Words;
  readonly basis: Basis;
  readonly note: string | undefined;
}

/** That something is not the article's own word. Nothing where the article states it. */
export function BasisNote({ words, basis, note }: Props) {
  if (basis === 'stated' && note === undefined) return null;
  return (
    <p className="ew-note" data-basis={basis}>
      {basis === 'outside' && note !== undefined
        ? words.outsideSource(note)
        : [`${words.bases[basis]}.`, note].filter(Boolean).join(' ')}
    </p>
  );
}
