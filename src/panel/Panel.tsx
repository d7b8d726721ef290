import {
  memo,
  Suspense,
  use,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
  type ReactElement,
} from 'react';
import { useStore } from 'zustand';
import { findMoment } from '../graph/moments';
import { formatTarget, type Target } from '../graph/target';
import type { Graph } from '../graph/graph';
import { beginTour } from '../state/beginTour';
import type { MapState, MapStore } from '../state/store';
import type { Messages } from '../i18n/messages/en';
import { ErrorBoundary } from './parts/ErrorBoundary';
import { PartFailed } from './parts/PartFailed';
import { PassagesContext } from './parts/PassagesContext';
import { getPages, pagesLoaded, type Pages } from './loadPages';
import { useArticle } from './parts/useArticle';
import { useIsHydrated } from './parts/useIsHydrated';
import { usePages } from './usePages';
import { usePanelFocus } from './focus/usePanelFocus';
import { useStoreAfterPaint } from './useStoreAfterPaint';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly id: string;
  /** True once the map has been painted and responds; the panel's code is loaded from then on. */
  readonly mayLoad?: boolean;
  /** The start page is in the prerendered HTML and can be read before the pages' code loads. */
  readonly isPrerendered?: boolean;
  /** Called once the page that is shown responds, or later again. */
  readonly onHydrated?: ((part: 'panel') => void) | undefined;
  /** Always shown below the page. */
  readonly children?: ReactElement | false;
}

/** A state as of the last paint; the same as long as it shows the same page. */
const SUBJECT = {
  read: (state: MapState) => state,
  isSame: (one: MapState, other: MapState) =>
    one.selection === other.selection &&
    // A stop of the tour and the page of its step are different pages.
    !one.tour === !other.tour &&
    one.limits === other.limits &&
    one.when === other.when,
  isUrgent: ({ selection, opened }: MapState) => selection !== null && selection === opened,
};

/**
 * The reading half of the map: the page of the selection, or the start page where nothing is
 * selected. It renders after the paint in which the drawing has reacted (`useStoreAfterPaint`).
 * Memoized: little of what the app around it renders for concerns it.
 */
export const Panel = memo(function Panel({
  store,
  messages,
  id,
  mayLoad = false,
  isPrerendered = false,
  onHydrated,
  children,
}: Props) {
  const panel = useRef<HTMLElement>(null);
  const graph = useStore(store, (state) => state.graph);
  const isHydrated = useIsHydrated();
  const hasPage = isPrerendered || isHydrated;
  const { selection, tour, limits, when } = useStoreAfterPaint(store, SUBJECT);
  const article = useArticle(store);
  const { rememberFocus, focusNewPage } = usePanelFocus(panel, store);
  const { pages, failed, retry } = usePages(store, mayLoad, rememberFocus);
  const opened = pages ? selection : null;
  const page = pages && (opened ?? (limits ? 'limits' : when));
  useEffect(() => {
    const section = panel.current;
    if (!section || !isPrerendered) return;
    // React stops clicks on what is not hydrated yet, at the root of the map: heard above it. The
    // button of the tour is in the first paint.
    const { ownerDocument } = section;
    const onClick = ({ target }: MouseEvent) => {
      const button = target instanceof Element && target.closest('.ew-follow');
      if (button && section.contains(button)) beginTour(store);
    };
    ownerDocument.addEventListener('click', onClick, true);
    return () => ownerDocument.removeEventListener('click', onClick, true);
  }, [store, isPrerendered]);
  // Before the browser paints the page.
  useLayoutEffect(() => {
    if (panel.current) pages?.adoptStyles(panel.current);
  }, [pages]);
  useLayoutEffect(() => {
    focusNewPage(page);
    if (page) onHydrated?.('panel');
  }, [focusNewPage, page, onHydrated]);
  return (
    <section
      ref={panel}
      id={id}
      className="ew-panel"
      aria-label={messages.panel.label}
      data-panel=""
      suppressHydrationWarning
      data-selection={opened ? formatTarget(opened) : 'none'}
    >
      {pages && <pages.Chooser store={store} messages={messages} />}
      {pages && page && <pages.TourNotice store={store} messages={messages} />}
      {pages && <pages.HiddenNotice store={store} messages={messages} />}
      <PassagesContext value={article}>
        <ErrorBoundary messages={messages} shows={page}>
          {/* Without pages nothing changes here: an update of what is not hydrated yet replaces it. */}
          {hasPage && (
            <Page
              {...{ store, messages, graph, page, pages, onHydrated }}
              selection={opened}
              isTour={tour !== null}
            />
          )}
        </ErrorBoundary>
      </PassagesContext>
      {failed && !isPrerendered && <PartFailed messages={messages} onRetry={retry} />}
      {children}
    </section>
  );
});

interface PageProps extends Pick<Props, 'store' | 'messages' | 'onHydrated'> {
  readonly graph: Graph;
  readonly selection: Target | null;
  readonly isTour: boolean;
  /**
   * What the page is about, if not the selection: the map itself (`limits`) or a moment (its id).
   */
  readonly page: Target | string | null;
  readonly pages: Pages | null;
}

/** Memoized: not rendered again for state that only the panel reads. */
const Page = memo(function Page(props: PageProps) {
  const { store, messages, graph, selection, isTour, page, pages, onHydrated } = props;
  const moment = typeof page === 'string' ? findMoment(graph, page) : undefined;
  if (pages && selection)
    return <pages.SelectedPage {...{ store, messages, graph, selection, isTour }} />;
  if (pages && page === 'limits') return <pages.LimitsPage store={store} messages={messages} />;
  if (pages && moment) return <pages.MomentPage {...{ store, messages, moment }} />;
  return (
    <Suspense>
      <StartPage {...{ store, messages, onHydrated }} />
    </Suspense>
  );
});

type StartProps = Pick<Props, 'store' | 'messages' | 'onHydrated'>;

/** Two components, because React allows no `use` that is sometimes left out. */
function StartPage(props: StartProps) {
  const [pages] = useState(getPages);
  const { onHydrated } = props;
  // Runs when all of the page has been hydrated.
  useEffect(() => onHydrated?.('panel'), [onHydrated]);
  return pages ? <pages.StartPage {...props} /> : <AwaitedStartPage {...props} />;
}

/**
 * Suspends until the pages have loaded: what the build has prerendered stays, and hydrates then.
 */
function AwaitedStartPage(props: StartProps) {
  const pages = use(pagesLoaded);
  return <pages.StartPage {...props} />;
}
