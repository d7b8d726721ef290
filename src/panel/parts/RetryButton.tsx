import { pickErrorPageMessages } from '../../i18n/messages/errorPage/pickErrorPageMessages';

interface Props {
  readonly lang: string;
  readonly onRetry: () => void;
}

/** Lazy-loaded with its message: few readers ever see it. */
export function RetryButton({ lang, onRetry }: Props) {
  return (
    <button type="button" className="ew-step" onClick={onRetry}>
      {pickErrorPageMessages(lang).again}
    </button>
  );
}
