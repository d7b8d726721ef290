import { useEffect, useRef, useState } from 'react';
import { loadOptional } from '../../i18n/loadOptional';
import type { Messages } from '../../i18n/messages/en';
import type { RetryButton } from './RetryButton';

interface Props {
  readonly messages: Messages;
  readonly onRetry: () => void;
}

/**
 * In place of a part that threw or failed to load: says so, reports it to the host page, and offers
 * a retry.
 */
export function PartFailed({ messages, onRetry }: Props) {
  const message = messages.share.failed;
  const notice = useRef<HTMLParagraphElement>(null);
  const [Retry, setRetry] = useState<typeof RetryButton | null>(null);
  useEffect(() => {
    // `composed`, so that a listener on `<edgewise-map>` receives it from inside the shadow root.
    notice.current?.dispatchEvent(
      new CustomEvent('edgewise-error', {
        detail: { problems: [{ path: '', message }] },
        bubbles: true,
        composed: true,
      }),
    );
    void loadOptional(import('./RetryButton')).then((module) => {
      if (module) setRetry(() => module.RetryButton);
    });
  }, [message]);
  return (
    <p className="ew-lost" role="alert" ref={notice}>
      <span>{message}</span> {Retry && <Retry lang={messages.lang} onRetry={onRetry} />}
    </p>
  );
}
