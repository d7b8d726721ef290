import type { ReactElement } from 'react';
import type { Messages } from '../../i18n/messages/en';
import { ShowMore } from './ShowMore';
import { LONG_LIST, useGrowingCount } from './useGrowingCount';

interface Props<Item> {
  readonly messages: Messages;
  readonly className?: string;
  readonly items: readonly Item[];
  readonly keyOf: (item: Item) => string;
  readonly children: (item: Item) => ReactElement;
}

/**
 * A list with one entry for each item. Of thousands, which only a large map has, it shows the first
 * 600 and a button for more: 2,000 names at once took a task of 37 ms, in every page of a name.
 */
export function GrowingList<Item>({ messages, className, items, keyOf, children }: Props<Item>) {
  const { count, more, showMore } = useGrowingCount(items.length);
  const list = (
    <ul className={className}>
      {items.slice(0, count).map((item) => (
        <li key={keyOf(item)}>{children(item)}</li>
      ))}
    </ul>
  );
  if (items.length <= LONG_LIST) return list;
  return (
    <div>
      {list}
      <ShowMore {...{ messages, count, more }} onClick={showMore} />
    </div>
  );
}
