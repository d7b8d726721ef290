import { useCallback, useDeferredValue, useEffect, useId, useMemo, useRef, useState } from 'react';
import { useStore } from 'zustand';
import type { SolvedLayoutSize, LayoutSizeName } from '../geometry/types';
import { isLarge } from '../graph/isLarge';
import { momentsOf } from '../graph/moments';
import type { Target } from '../graph/target';
import { Help } from '../panel/controls/Help';
import { ErrorBoundary } from '../panel/parts/ErrorBoundary';
import { openTarget } from '../panel/focus/openTarget';
import { Panel } from '../panel/Panel';
import { coveredPx } from '../panel/parts/drawerOf';
import { whenDrawerRests } from '../panel/parts/whenDrawerRests';
import { langAttributes } from '../i18n/langAttributes';
import { loadViews } from '../panel/loadViews';
import { useIsHydrated } from '../panel/parts/useIsHydrated';
import type { MapStore } from '../state/store';
import type { Messages } from '../i18n/messages/en';
import type { Stage } from '../map/createStage';
import type { LayoutProvider } from './createLayoutProvider';
import { FIRST_DRAWING_CLASS, type FirstDrawing } from './first/drawFirst';
import type { HydratedPart } from './first/keepForReplay';
import { useFirstDrawing } from './first/useFirstDrawing';
import { Foot } from './Foot';
import { Head } from './Head';
import { loadAccessibility } from './loadAccessibility';
import { Moments } from './Moments';
import { MapStage } from './MapStage';
import { nextPaint } from './nextPaint';
import { OtherView } from './OtherView';
import type { Settings } from './settings';
import { Drawer } from './drawer/Drawer';
import { StaticHtml } from './StaticHtml';
import { useLayoutSize } from './useLayoutSize';

/** Delay after the first paint before list and matrix are preloaded. */
const IDLE_MS = 500;

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly settings: Settings;
  /** The solved layout for a layout size; the same object for the same size. */
  readonly layoutFor: (layoutSize: LayoutSizeName) => SolvedLayoutSize;
  readonly DeferredStage?: LayoutProvider['DeferredStage'] | undefined;
  /**
   * The drawing that is in the document before React renders (`StaticHtml`); null where there is
   * nothing to hydrate.
   */
  readonly staticDrawing: string | null;
  /** The prerendered list below it; null where the panel's page is not prerendered either. */
  readonly staticList: string | null;
  /** The drawing that responds already; null or omitted: the app draws the map. */
  readonly first?: FirstDrawing | null | undefined;
  /** Called once React responds in a part of the map, or later again. */
  readonly onHydrated?: ((part: HydratedPart) => void) | undefined;
  readonly onReady?: (() => void) | undefined;
  /** Called with the live drawing when it is ready, and with null when it is unmounted. */
  readonly onStage?: ((stage: Stage | null) => void) | undefined;
}

/** One mounted map with everything that belongs to it. Owns nothing outside its root element. */
export function App({
  store,
  messages,
  settings,
  layoutFor,
  DeferredStage,
  staticDrawing,
  staticList,
  first = null,
  onHydrated,
  onReady,
  onStage: notifyStage,
}: Props) {
  const graph = useStore(store, (state) => state.graph);
  const view = useStore(store, (state) => state.view);
  const active = useStore(store, (state) => state.active);
  const [fittingSize, stageArea] = useLayoutSize();
  // Only the first drawing is deferred, to a task after the one that hydrates the page; print and
  // a rotated screen are not.
  const layoutSize = useDeferredValue(fittingSize) === null ? null : fittingSize;
  const kept = useFirstDrawing(first, { layoutSize, graph, messages });
  const [isStageReady, setStageReady] = useState(false);
  const [isReaderReady, setReaderReady] = useState(false);
  /** The map has been painted and responds; code that it can do without is loaded from then on. */
  const [isPainted, setPainted] = useState(false);
  const isHydrated = useIsHydrated();
  const ready = first ? isHydrated : isStageReady && isReaderReady;
  const id = useId();
  const panelId = `${id}-panel`;
  const root = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLParagraphElement>(null);
  const stage = useRef<Stage | null>(null);
  const getStage = useCallback(() => stage.current, []);
  useEffect(() => {
    if (!ready) return;
    onReady?.();
    let isWanted = true;
    // In a task of its own, so that code waiting for the map runs first.
    void nextPaint().then(() => setTimeout(() => isWanted && setPainted(true)));
    // Preloads list and matrix once there is nothing more urgent.
    const timer = setTimeout(() => void loadViews(), IDLE_MS);
    return () => {
      isWanted = false;
      clearTimeout(timer);
    };
  }, [ready, onReady]);
  const callbacks = useMemo(
    () => ({
      onOpen: (target: Target) => {
        if (root.current) openTarget(store, target, { from: root.current, focus: true });
      },
      onMoved: store.getState().setMoved,
      coveredPx: () => (root.current ? coveredPx(root.current) : 0),
      whenCoverRests: (action: () => void) =>
        root.current ? whenDrawerRests(root.current, store, action) : ignore,
    }),
    [store],
  );
  const onStage = useMemo(
    () => (made: Stage | null) => {
      stage.current = made;
      notifyStage?.(made);
      if (made) setStageReady(true);
      else store.getState().setMoved(false);
    },
    [notifyStage, store],
  );
  useEffect(() => {
    if (!kept) return;
    stage.current = kept.stage;
    notifyStage?.(kept.stage);
    kept.connect(callbacks.onOpen);
    return () => {
      onStage(null);
      kept.stop();
    };
  }, [kept, callbacks, notifyStage, onStage]);
  useEffect(() => {
    if (kept) return;
    const elements = { root: root.current, live: live.current };
    let undo: (() => void) | null = null;
    let isWanted = true;
    void loadAccessibility().then((attachAccessibility) => {
      if (!isWanted || !elements.root || !elements.live) return;
      // If its code fails to load, the map works without it.
      undo =
        attachAccessibility?.(
          { root: elements.root, live: elements.live },
          store,
          messages,
          getStage,
        ) ?? null;
      setReaderReady(true);
    });
    return () => {
      isWanted = false;
      undo?.();
    };
  }, [store, messages, kept, getStage]);
  // After the effects of everything in it.
  useEffect(() => onHydrated?.('around'), [onHydrated]);
  const onShown = useCallback(() => setStageReady(true), []);
  const { dataset } = graph;
  const { length: momentCount } = momentsOf(graph);
  const { embedded } = settings;
  const moments = useMemo(
    () =>
      momentCount > 0 && (
        <Moments store={store} messages={messages} isReady={isPainted} count={momentCount} />
      ),
    [store, messages, isPainted, momentCount],
  );
  const belowPage = useMemo(
    () =>
      embedded && (
        <>
          {moments}
          <Help messages={messages} />
        </>
      ),
    [embedded, moments, messages],
  );
  const langOf = (text: string) => langAttributes(graph, messages, text);
  const drawing = { store, graph, messages, panelId, callbacks, onStage, onFailed: onShown };
  return (
    <div
      ref={root}
      className="ew"
      data-edgewise=""
      data-ready={ready}
      // Hydration keeps what the first drawing has set. The same goes for the drawer and the panel.
      suppressHydrationWarning
      data-renderer={isLarge(graph) ? 'canvas' : 'svg'}
      data-view={view}
      data-active={active}
      data-theme={settings.theme}
      data-controls={settings.controls}
      data-embedded={embedded}
      lang={messages.lang}
      dir={messages.dir}
    >
      <div className="ew-layout">
        <div className="ew-main">
          <div className="ew-first">
            <Head
              {...{ store, graph, messages }}
              headline={settings.headline}
              legend={`${id}-key`}
            />
            <figure
              className="ew-stage"
              ref={stageArea}
              hidden={view !== 'map'}
              aria-label={messages.map.title(dataset.title)}
              aria-describedby={`${id}-how`}
            >
              <figcaption id={`${id}-how`} className="ew-hidden">
                <span {...langOf(dataset.summary)}>{dataset.summary}</span>{' '}
                <span>{messages.map.howTo}</span>
              </figcaption>
              {layoutSize === null || kept ? (
                <StaticHtml
                  className={first ? FIRST_DRAWING_CLASS : 'ew-static'}
                  html={staticDrawing}
                />
              ) : (
                <ErrorBoundary messages={messages} shows={layoutSize}>
                  {DeferredStage ? (
                    <DeferredStage {...drawing} layoutFor={layoutFor} layoutSize={layoutSize} />
                  ) : (
                    <MapStage key={layoutSize} {...drawing} solved={layoutFor(layoutSize)} />
                  )}
                </ErrorBoundary>
              )}
            </figure>
            <ErrorBoundary messages={messages} shows={view}>
              {view !== 'map' && <OtherView {...{ store, messages, view, onShown }} />}
            </ErrorBoundary>
          </div>
          {!embedded && moments}
          <Foot {...{ store, graph, messages }} legend={`${id}-key`} stage={getStage} />
        </div>
        <Drawer store={store} messages={messages} mayLoad={isPainted}>
          <Panel
            {...{ store, messages }}
            id={panelId}
            mayLoad={isPainted}
            isPrerendered={staticList !== null}
            onHydrated={onHydrated}
          >
            {belowPage}
          </Panel>
        </Drawer>
      </div>
      <div className="ew-below">
        {!embedded && <Help messages={messages} />}
        {settings.site && (
          <p className="ew-site">
            <a href={settings.site.maps}>{messages.map.allMaps}</a>{' '}
            <a href={settings.site.open}>{messages.map.openOwn}</a>
          </p>
        )}
        {!ready && <StaticHtml className="ew-still-list" html={staticList} />}
      </div>
      <p
        ref={live}
        className="ew-live ew-hidden"
        role="status"
        aria-live="polite"
        // Hydration leaves alone what the first drawing has announced.
        {...(staticDrawing !== null && {
          suppressHydrationWarning: true,
          dangerouslySetInnerHTML: { __html: '' },
        })}
      />
    </div>
  );
}

function ignore(): void {
  // The list replaces a drawing that is not ready yet. A map that has been removed does not wait.
}
