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
  /** What is seen; the place in words is there for those who hear it. */
  readonly children?: ReactNode;
}

/**
 * One place in the article: beside the article, a button that shows the passage there; else a link to it at the source; plain
 * text where neither is at hand.
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
