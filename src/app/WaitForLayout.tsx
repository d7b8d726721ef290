import { Suspense, use, type ReactNode } from 'react';
import type { Messages } from '../i18n/messages/en';
import type { MapStore } from '../state/store';
import { OtherView } from './OtherView';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  /** The same promise in every render, also once it is fulfilled. */
  readonly preparing: Promise<unknown>;
  /** Above the list. */
  readonly progress: ReactNode;
  readonly children: () => ReactNode;
}

/** Draws what `children` returns once the positions are there; until then the list is read. */
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
  // The list stands in for the drawing, which is not ready yet.
}
