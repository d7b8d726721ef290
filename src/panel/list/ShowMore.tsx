import { pickListMessages } from '../../i18n/messages/list/pickListMessages';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly messages: Messages;
  readonly more: number;
  readonly onClick: () => void;
}

/** Below a long list: a button that adds more of its rows. */
export function ShowMore({ messages, more, onClick }: Props) {
  if (more === 0) return null;
  return (
    <button type="button" className="ew-step" onClick={onClick}>
      {pickListMessages(messages.lang).showMore(more)}
    </button>
  );
}
