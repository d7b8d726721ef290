import type { ReactElement } from 'react';
import type { Messages } from '../../i18n/messages/en';
import { ShowMore } from './ShowMore';
import { LONG_LIST, useGrowingCount } from './useGrowingCount';

interface Props<Id extends string> {
  readonly messages: Messages;
  readonly className: string;
  readonly ids: readonly Id[];
  readonly children: (id: Id) => ReactElement;
}

/**
 * A list with an item for each id. Of thousands, which only a large map has, it shows the first 600
 * and a button for more: 2,000 names at once took a task of 37 ms, in every page of a name.
 */
export function GrowingList<Id extends string>({ messages, className, ids, children }: Props<Id>) {
  const { count, more, showMore } = useGrowingCount(ids.length);
  const list = (
    <ul className={className}>
      {ids.slice(0, count).map((id) => (
        <li key={id}>{children(id)}</li>
      ))}
    </ul>
  );
  if (ids.length <= LONG_LIST) return list;
  return (
    <div>
      {list}
      <ShowMore {...{ messages, count, more }} onClick={showMore} />
    </div>
  );
}
