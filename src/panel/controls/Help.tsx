import { useState } from 'react';
import { loadOptional } from '../../i18n/loadOptional';
import type { Messages } from '../../i18n/messages/en';
import type { HelpKeys } from './HelpKeys';

interface Props {
  readonly messages: Messages;
}

/**
 * Collapsed help on the map's keys; lazy-loaded when opened, since it is not needed for first
 * paint.
 */
export function Help({ messages: { help, lang, share } }: Props) {
  const [content, setContent] = useState<typeof HelpKeys | 'failed' | null>(null);
  const load = () => {
    void loadOptional(import('./HelpKeys')).then((module) =>
      setContent(() => module?.HelpKeys ?? 'failed'),
    );
  };
  const Keys = content === 'failed' ? null : content;
  return (
    <details className="ew-details ew-help" onToggle={Keys ? undefined : load}>
      <summary>{help.open}</summary>
      {Keys && <Keys lang={lang} />}
      {content === 'failed' && <p role="status">{share.failed}</p>}
    </details>
  );
}
