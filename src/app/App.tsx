import {
  Fragment,
  useCallback,
  useDeferredValue,
  useEffect,
  useId,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useStore } from 'zustand';
import type { SolvedLayoutSize, LayoutSizeName } from '../geometry/types';
import { momentsOf } from '../graph/moments';
import { principals } from '../graph/principals';
import type { Target } from '../graph/target';
import { Filters } from '../panel/controls/Filters';
import { Help } from '../panel/controls/Help';
import { Legend } from '../panel/controls/Legend';
import { ErrorBoundary } from '../panel/parts/ErrorBoundary';
import { NodeName } from '../panel/parts/NodeName';
import { Panel } from '../panel/Panel';
import { Search } from '../panel/search/Search';
import { langAttributes } from '../i18n/langAttributes';
import { loadViews } from '../panel/loadViews';
import { ViewSwitch } from '../panel/controls/ViewSwitch';
import type { MapStore } from '../state/store';
import type { Messages } from '../i18n/messages/en';
import type { Stage } from '../map/createStage';
import { loadAccessibility } from './loadAccessibility';
import { MapControls } from './MapControls';
import { Moments } from './Moments';
import { MapStage } from './MapStage';
import { OtherView } from './OtherView';
import type { Settings } from './settings';
import { Drawer } from './drawer/Drawer';
import { StaticHtml } from './StaticHtml';
import { useLayoutSize } from './useLayoutSize';

/** After the first picture stands. */
const IDLE_MS = 500;

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly settings: Settings;
  /** The solved picture for a frame; the same object for the same frame. */
  readonly layoutFor: (layoutSize: LayoutSizeName) => SolvedLayoutSize;
  /** The drawing and the list below it before any script has run (`StaticHtml`). */
  readonly staticDrawing: string | null;
  readonly staticList: string | null;
  /** Address of a style sheet that the page's HTML links between map and panel; left out where all styles come at once. */
  readonly panelStyles?: string | undefined;
  readonly onReady?: (() => void) | undefined;
  /** The live drawing, for whoever mounted the map; null when it has ended. */
  readonly onStage?: ((stage: Stage | null) => void) | undefined;
}

/** One mounted map with all that belongs to it. Owns nothing outside its root element. */
export function App({
  store,
  messages,
  settings,
  layoutFor,
  staticDrawing,
  staticList,
  panelStyles,
  onReady,
  onStage: notifyStage,
}: Props) {
  const graph = useStore(store, (state) => state.graph);
  const view = useStore(store, (state) => state.view);
  const active = useStore(store, (state) => state.active);
  const [fittingSize, stageArea] = useLayoutSize();
  // Only the first drawing waits, so that its 113 marks are made in slices; paper and a turned screen do not.
  const layoutSize = useDeferredValue(fittingSize) === null ? null : fittingSize;
  const [isStageReady, setStageReady] = useState(false);
  const [isReaderReady, setReaderReady] = useState(false);
  const [urgent, setUrgent] = useState<Target | null>();
  const ready = isStageReady && isReaderReady;
  const id = useId();
  const panelId = `${id}-panel`;
  const root = useRef<HTMLDivElement>(null);
  const live = useRef<HTMLParagraphElement>(null);
  const stage = useRef<Stage | null>(null);
  useEffect(() => {
    const elements = { root: root.current, live: live.current };
    let undo: (() => void) | null = null;
    let isWanted = true;
    void loadAccessibility().then((attachAccessibility) => {
      if (!isWanted || !elements.root || !elements.live) return;
      // Where its code does not load, the map is used without it.
      undo =
        attachAccessibility?.(
          { root: elements.root, live: elements.live },
          store,
          messages,
          () => stage.current,
        ) ?? null;
      setReaderReady(true);
    });
    return () => {
      isWanted = false;
      undo?.();
    };
  }, [store, messages]);
  useEffect(() => {
    if (!ready) return;
    onReady?.();
    // Brought before anybody asks, once there is nothing more urgent.
    const timer = setTimeout(() => void loadViews(), IDLE_MS);
    return () => clearTimeout(timer);
  }, [ready, onReady]);
  const callbacks = useMemo(
    () => ({
      onOpen: (target: Target) => {
        // At once: the heading to go to is the new page's.
        flushSync(() => {
          store.getState().select(target);
          setUrgent(store.getState().selection);
        });
        focusPanel(root.current);
      },
      onMoved: store.getState().setMoved,
      coveredPx: () => coveredByDrawer(root.current),
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
  const onShown = useCallback(() => setStageReady(true), []);
  const { dataset } = graph;
  const moments = momentsOf(graph).length > 0 && (
    <Moments store={store} messages={messages} isReady={ready} />
  );
  const langOf = (text: string) => langAttributes(graph, messages, text);
  const Headline = settings.headline;
  return (
    <div
      ref={root}
      className="ew"
      data-edgewise=""
      data-ready={ready}
      data-renderer="svg"
      data-view={view}
      data-active={active}
      data-theme={settings.theme}
      data-controls={settings.controls}
      data-embedded={settings.embedded}
      lang={messages.lang}
      dir={messages.dir}
    >
      <div className="ew-layout">
        <div className="ew-main">
          <div className="ew-first">
            <header className="ew-head">
              <p className="ew-kicker">
                {[...principals(graph)].map((name, i) => (
                  <Fragment key={name}>
                    {i > 0 && <span> · </span>}
                    <NodeName graph={graph} messages={messages} id={name} short />
                  </Fragment>
                ))}
              </p>
              <Headline className="ew-headline">
                <span {...langOf(dataset.title)}>{dataset.title}</span>
              </Headline>
              <p className="ew-deck">{messages.map.deck}</p>
              <ViewSwitch store={store} messages={messages} />
            </header>
            <div className="ew-bar">
              <Filters store={store} messages={messages} />
              <ErrorBoundary messages={messages}>
                <Search store={store} messages={messages} />
              </ErrorBoundary>
            </div>
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
              {layoutSize === null ? (
                <StaticHtml className="ew-static" html={staticDrawing} />
              ) : (
                <ErrorBoundary messages={messages} shows={layoutSize}>
                  <MapStage
                    key={layoutSize}
                    {...{ store, graph, messages, panelId, callbacks, onStage }}
                    solved={layoutFor(layoutSize)}
                    onFailed={onShown}
                  />
                </ErrorBoundary>
              )}
            </figure>
            <ErrorBoundary messages={messages} shows={view}>
              {view !== 'map' && <OtherView {...{ store, messages, view, onShown }} />}
            </ErrorBoundary>
          </div>
          {!settings.embedded && moments}
          <div className="ew-foot">
            <ErrorBoundary messages={messages}>
              <Legend graph={graph} messages={messages} />
            </ErrorBoundary>
            <ErrorBoundary messages={messages}>
              <MapControls store={store} messages={messages} stage={() => stage.current} />
            </ErrorBoundary>
          </div>
        </div>
        {panelStyles && <link rel="stylesheet" href={panelStyles} />}
        <Drawer store={store} messages={messages}>
          <Panel {...{ store, messages, urgent }} id={panelId}>
            {settings.embedded && (
              <>
                {moments}
                <Help messages={messages} />
              </>
            )}
          </Panel>
        </Drawer>
      </div>
      <div className="ew-below">
        {!settings.embedded && <Help messages={messages} />}
        {!ready && <StaticHtml className="ew-still-list" html={staticList} />}
      </div>
      <p ref={live} className="ew-live ew-hidden" role="status" aria-live="polite" />
    </div>
  );
}

/** CSS px of the window that a narrow map's sheet covers; 0 where the panel stands beside or below the map. */
function coveredByDrawer(root: HTMLElement | null): number {
  const box = root?.querySelector('.ew-sheet')?.getBoundingClientRect();
  return box && box.height > 0 ? Math.max(0, window.innerHeight - box.top) : 0;
}

function focusPanel(root: HTMLElement | null): void {
  root?.querySelector<HTMLElement>('[data-panel-heading]')?.focus();
}
