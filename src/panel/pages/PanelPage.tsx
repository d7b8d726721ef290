import type { ReactNode } from 'react';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { Share } from '../share/Share';
import { PageTop } from './PageTop';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  /** What kind of page this is. */
  readonly kind: string;
  readonly title: ReactNode;
  /**
   * What the page is about; its parts fade in when this changes. Such a page is printed below the
   * map; any other is part of the printed text anyway.
   */
  readonly subject?: string;
  /** False for a page that has no URL of its own to share. */
  readonly canShare?: boolean;
  /** What the close button does; by default, it deselects. */
  readonly onClose?: () => void;
  readonly children: ReactNode;
}

/** A page of the panel: its kind and title, its parts, and the share button at its end. */
export function PanelPage({ subject, canShare = true, ...page }: Props) {
  const { store, messages, kind, title, onClose, children } = page;
  return (
    <div className="ew-page" data-prints={subject !== undefined}>
      <div className="ew-flow">
        <div className="ew-opening">
          <PageTop {...{ store, messages }} {...(onClose && { onClose })}>
            {kind}
          </PageTop>
          <h2 className="ew-title" tabIndex={-1} data-panel-heading="">
            {title}
          </h2>
        </div>
        <div key={subject} className="ew-parts ew-fade">
          {children}
        </div>
        {canShare && (
          <p className="ew-take">
            <Share store={store} messages={messages} />
          </p>
        )}
      </div>
    </div>
  );
}
