import { Suspense, use, type ReactNode } from 'react';
import type { Messages } from '../i18n/messages/en';
import type { MapStore } from '../state/store';
import { OtherView } from './OtherView';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  /** The same promise in every render, even once it is fulfilled. */
  readonly preparing: Promise<unknown>;
  /** Shown above the list. */
  readonly progress: ReactNode;
  readonly children: () => ReactNode;
}

/** Renders `children()` once the positions are available, and the list until then. */
export function WaitForLayout({ store, messages, preparing, progress, children }: Props) {
  return (
    <Suspense
      fallback={
        <>
          <div>{progress}</div>
          <OtherView {...{ store, messages }} view="list" onShown={ignore} />
        </>
      }
    >
      <Prepared preparing={preparing}>{children}</Prepared>
    </Suspense>
  );
}

function Prepared({ preparing, children }: Pick<Props, 'preparing' | 'children'>) {
  use(preparing);
  return children();
}

function ignore(): void {
  // Showing the list does not count: the drawing is not ready yet.
}
