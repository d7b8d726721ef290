import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly messages: Messages;
  readonly onRetry: () => void;
}

/** In place of a part that threw or did not load: says so, reports it to the host page, and offers to try again. */
export function PartFailed({ messages, onRetry }: Props) {
  const message = messages.share.failed;
  return (
    <p className="ew-lost" role="alert" ref={(element) => report(element, message)}>
      <span>{message}</span>{' '}
      <button type="button" className="ew-step" onClick={onRetry}>
        {messages.errors.again}
      </button>
    </p>
  );
}

/** `edgewise-error` crosses the shadow root, so a listener on `<edgewise-map>` hears it. */
function report(element: HTMLElement | null, message: string): void {
  const detail = { problems: [{ path: '', message }] };
  element?.dispatchEvent(
    new CustomEvent('edgewise-error', { detail, bubbles: true, composed: true }),
  );
}
