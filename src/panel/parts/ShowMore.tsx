import { useEffect, useRef } from 'react';
import { pickListMessages } from '../../i18n/messages/list/pickListMessages';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly messages: Messages;
  /** How many rows there are, and how many a press adds. */
  readonly count: number;
  readonly more: number;
  readonly onClick: () => void;
}

/**
 * Below a long list: a button that adds more of its rows. It is removed while they are added, so
 * the focus moves to the first of them.
 */
export function ShowMore({ messages, count, more, onClick }: Props) {
  const pressed = useRef<{ readonly list: Element | null; readonly links: number } | null>(null);
  useEffect(() => {
    const link = pressed.current && linksIn(pressed.current.list)[pressed.current.links];
    if (!link) return;
    pressed.current = null;
    link.focus({ preventScroll: true });
  }, [count]);
  if (more === 0) return null;
  return (
    <button
      type="button"
      className="ew-step"
      onClick={({ currentTarget: { parentElement } }) => {
        pressed.current = { list: parentElement, links: linksIn(parentElement).length };
        onClick();
      }}
    >
      {pickListMessages(messages.lang).showMore(more)}
    </button>
  );
}

function linksIn(list: Element | null): readonly HTMLElement[] {
  return [
    ...(list?.querySelectorAll<HTMLElement>('.ew-link, .ew-chip, .ew-degrees tbody th') ?? []),
  ];
}
