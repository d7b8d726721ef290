import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import { useContext, type ReactNode } from 'react';
import type { Locator, Source } from '../../format/types';
import { formatPlace, passageUrl } from '../../article/passageUrl';
import type { Messages } from '../../i18n/messages/en';
import { PassagesContext } from './PassagesContext';

interface Props {
  readonly source: Source;
  readonly locator: Locator;
  readonly messages: Messages;
  readonly className: string;
  /** What is visible; the place in words is added for screen readers. */
  readonly children?: ReactNode;
}

/**
 * One place in the article: a button that scrolls to the passage where the article is on the page,
 * otherwise a link to it at the source, or plain text where there is neither.
 */
export function PlaceLink({ source, locator, messages, className, children }: Props) {
  const article = useContext(PassagesContext);
  const href = passageUrl(source, locator);
  const key = formatPlace(locator);
  const where = pickPageMessages(messages.lang).place(locator.paragraph, locator.sentence);
  const place = article?.missing.has(key)
    ? pickPageMessages(messages.lang).placeNotFound(where)
    : where;
  const seen = children !== undefined && <span aria-hidden="true">{children}</span>;
  const shared = { className, 'data-locator': key };
  if (article?.found.has(key))
    return (
      <button {...shared} type="button" title={place} onClick={() => article.show(key)}>
        {seen}
        <span className="ew-hidden">{`${place}. ${pickPageMessages(messages.lang).showPlace}`}</span>
      </button>
    );
  if (href === null)
    return (
      <span {...shared} title={place}>
        {seen}
        <span className="ew-hidden">{place}</span>
      </span>
    );
  return (
    <a {...shared} href={href} target="_blank" rel="noopener" title={place}>
      {seen}
      <span className="ew-hidden">{`${place}. ${messages.panel.openPlace}`}</span>
    </a>
  );
}
