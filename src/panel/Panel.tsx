import { memo, useDeferredValue, useLayoutEffect, useRef, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { formatTarget, type Target } from '../graph/target';
import type { Graph } from '../graph/graph';
import type { MapStore } from '../state/store';
import type { Messages } from '../i18n/messages/en';
import { ErrorBoundary } from './parts/ErrorBoundary';
import { PassagesContext } from './parts/PassagesContext';
import { StartPage } from './pages/StartPage';
import type { Pages } from './loadPages';
import { useArticle } from './parts/useArticle';
import { usePages } from './usePages';
import { usePanelFocus } from './usePanelFocus';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly id: string;
  /** A selection whose page has to stand at once: the focus goes there. */
  readonly urgent?: Target | null | undefined;
  /** What always stands below the page. */
  readonly children?: ReactElement | false;
}

/**
 * The reading half of the map: the page of what is selected, the overview where nothing is. It comes after the drawing has
 * answered, a frame later at most times: of 28 ms of processor that a click took, 13 were the panel's.
 */
export function Panel({ store, messages, id, urgent, children }: Props) {
  const panel = useRef<HTMLElement>(null);
  const graph = useStore(store, (state) => state.graph);
  const latest = useStore(store, (state) => state.selection);
  const later = useDeferredValue(latest);
  // With the selection: a stop of the tour and the page of the same step are different pages.
  const isTour = useDeferredValue(useStore(store, (state) => state.tour !== null));
  const selection = latest === urgent ? latest : later;
  const article = useArticle(store);
  const { rememberFocus, focusNewPage } = usePanelFocus(panel, store);
  const pages = usePages(store, rememberFocus);
  const opened = pages ? selection : null;
  // Before they are painted.
  useLayoutEffect(() => {
    if (panel.current) pages?.adoptStyles(panel.current);
  }, [pages]);
  useLayoutEffect(() => focusNewPage(opened), [focusNewPage, opened]);
  return (
    <section
      ref={panel}
      id={id}
      className="ew-panel"
      aria-label={messages.panel.label}
      data-panel=""
      data-selection={opened ? formatTarget(opened) : 'none'}
    >
      {pages && <pages.Chooser store={store} messages={messages} />}
      {pages && opened && <pages.TourNotice store={store} messages={messages} />}
      {pages && <pages.HiddenNotice store={store} messages={messages} />}
      <PassagesContext value={article}>
        <ErrorBoundary messages={messages} shows={selection}>
          <Page {...{ store, messages, graph, selection, isTour, pages }} />
        </ErrorBoundary>
      </PassagesContext>
      {children}
    </section>
  );
}

interface PageProps extends Pick<Props, 'store' | 'messages'> {
  readonly graph: Graph;
  readonly selection: Target | null;
  readonly isTour: boolean;
  readonly pages: Pages | null;
}

/** Not made anew for what the panel only hears of. */
const Page = memo(function Page({ store, messages, graph, selection, isTour, pages }: PageProps) {
  if (pages && selection)
    return <pages.SelectedPage {...{ store, messages, graph, selection, isTour }} />;
  return <StartPage {...{ store, messages, pages }} />;
});
