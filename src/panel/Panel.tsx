import { memo, useDeferredValue, useLayoutEffect, useRef, type ReactElement } from 'react';
import { useStore } from 'zustand';
import { findMoment } from '../graph/moments';
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
  const selection = latest === urgent ? latest : later;
  const article = useArticle(store);
  const { rememberFocus, focusNewPage } = usePanelFocus(panel, store);
  const pages = usePages(store, rememberFocus);
  const limits = useStore(store, (state) => state.limits);
  const when = useStore(store, (state) => state.when);
  const opened = pages ? selection : null;
  const page = pages && (opened ?? (limits ? 'limits' : when));
  // Before they are painted.
  useLayoutEffect(() => {
    if (panel.current) pages?.adoptStyles(panel.current);
  }, [pages]);
  useLayoutEffect(() => focusNewPage(page), [focusNewPage, page]);
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
      {pages && <pages.HiddenNotice store={store} messages={messages} />}
      <PassagesContext value={article}>
        <ErrorBoundary messages={messages} shows={page}>
          <Page {...{ store, messages, graph, selection, limits, when, pages }} />
        </ErrorBoundary>
      </PassagesContext>
      {children}
    </section>
  );
}

interface PageProps extends Pick<Props, 'store' | 'messages'> {
  readonly graph: Graph;
  readonly selection: Target | null;
  readonly limits: boolean;
  readonly when: string | null;
  readonly pages: Pages | null;
}

/** Not made anew for what the panel only hears of. */
const Page = memo(function Page(props: PageProps) {
  const { store, messages, graph, selection, limits, when, pages } = props;
  const moment = findMoment(graph, when);
  if (pages && selection) return <pages.SelectedPage {...{ store, messages, graph, selection }} />;
  if (pages && limits) return <pages.LimitsPage store={store} messages={messages} />;
  if (pages && moment) return <pages.MomentPage {...{ store, messages, moment }} />;
  return <StartPage store={store} messages={messages} />;
});
