import { useEffect, useRef } from 'react';
import { pickListMessages } from '../../i18n/messages/list/pickListMessages';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly messages: Messages;
  /** How many items there are, and how many a press adds. */
  readonly count: number;
  readonly more: number;
  readonly onClick: () => void;
}

/** What can have the focus in an item: a link, a chip, a row, details, or a row of a table. */
const FOCUSABLE = '.ew-link, .ew-chip, .ew-row, summary, th[tabindex]';

/**
 * Below a long list, alone with it in its parent: a button that adds more of its items. It is
 * removed while they are added, so the focus moves to the first of them.
 */
export function ShowMore({ messages, count, more, onClick }: Props) {
  const pressed = useRef<{ readonly list: Element | null; readonly before: number } | null>(null);
  useEffect(() => {
    const first = pressed.current && focusableIn(pressed.current.list)[pressed.current.before];
    if (!first) return;
    pressed.current = null;
    first.focus({ preventScroll: true });
  }, [count]);
  if (more === 0) return null;
  return (
    <button
      type="button"
      className="ew-step"
      onClick={({ currentTarget: { parentElement } }) => {
        pressed.current = { list: parentElement, before: focusableIn(parentElement).length };
        onClick();
      }}
    >
      {pickListMessages(messages.lang).showMore(more)}
    </button>
  );
}

function focusableIn(list: Element | null): readonly HTMLElement[] {
  return [...(list?.querySelectorAll<HTMLElement>(FOCUSABLE) ?? [])];
}
