import { useContext } from 'react';
import type { Messages } from '../../i18n/messages/en';
import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import { PassagesContext } from '../parts/PassagesContext';

interface Props {
  readonly messages: Messages;
}

/**
 * Says that the article on the page has changed since the map was made. Renders nothing where all
 * its passages are unchanged, nor where none is there: that is another article, or one that has not
 * appeared yet.
 */
export function EditedNotice({ messages }: Props) {
  const article = useContext(PassagesContext);
  if (!article) return null;
  const { found, missing, edited } = article;
  const matching = found.size - (edited?.size ?? 0);
  const cited = found.size + missing.size;
  if (found.size === 0 || matching === cited) return null;
  return <p className="ew-edited">{pickPageMessages(messages.lang).edited(matching, cited)}</p>;
}
