import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EdgeId, NodeId, Stance } from '../format/types';
import { buildShown, toggledShown, type Shown } from '../graph/filters';
import type { Graph } from '../graph/graph';
import type { Grouping } from '../graph/grouping';
import { nextEdge } from '../graph/order';
import { edgeTarget, isDrawn, sameTarget, type Target } from '../graph/target';
import type { Focus } from '../graph/firstFocus';
import { EMPTY_URL_STATE, type UrlState, type ViewMode } from './urlState';
import type { HostPassages, PassageRequest } from './passages';
import { atLeastHalf, type Stop } from './drawer';
import { isSelectionHidden, visibleOf } from './visible';

/**
 * The view state of one mounted map. All of it is plain data; positions and camera are kept
 * elsewhere.
 */
export interface MapData extends UrlState {
  readonly graph: Graph;
  /** The mark under the pointer or with the visible keyboard focus. */
  readonly hovered: Target | null;
  /**
   * Where the keyboard is in the map (roving focus), whether or not the map has the focus at
   * present.
   */
  readonly focused: Focus | null;
  /** The node whose star alone is shown. */
  readonly isolated: NodeId | null;
  /** "Which line?": the edges that an ambiguous tap may have meant. */
  readonly chooser: readonly EdgeId[] | null;
  /**
   * Whether the reader has entered the map, so that the wheel zooms it instead of scrolling the
   * page.
   */
  readonly active: boolean;
  readonly passages: HostPassages | null;
  readonly passageRequest: PassageRequest | null;
  /**
   * How far the drawer of a narrow map is open; meaningless where the panel stands beside the map.
   */
  readonly drawer: Stop;
  /** How the list is grouped. */
  readonly grouping: Grouping;
  /** The number of results of an open search; null if none is open. */
  readonly found: number | null;
  /** Whether a node has been dragged from its rest position. */
  readonly moved: boolean;
  /** Whether the page about the map itself is open: what it does not show, who made it and how. */
  readonly limits: boolean;
  /** Whether the URL names something that is not on this map; reset by the next selection. */
  readonly unknownLink: boolean;
}

/** The reader's actions. Those that change nothing notify no subscriber. */
export interface MapActions {
  /**
   * Selects a target, moves the keyboard focus to it and opens the drawer; null deselects. Ends an
   * isolation that does not contain the target.
   */
  readonly select: (target: Target | null) => void;
  readonly selectNext: () => void;
  readonly selectPrevious: () => void;
  readonly hover: (target: Target | null) => void;
  readonly focus: (focus: Focus | null) => void;
  readonly toggleStance: (stance: Stance) => void;
  readonly showOnly: (stances: readonly Stance[]) => void;
  readonly showAll: () => void;
  /** "Show it": widens the filter just enough to show the selection. */
  readonly showSelection: () => void;
  /** Shows what held at a moment and its page; null, or the same moment again, shows all times. */
  readonly chooseMoment: (id: string | null) => void;
  /** Opens or closes the page about the map itself. */
  readonly showLimits: (limits: boolean) => void;
  readonly search: (query: string) => void;
  readonly switchView: (view: ViewMode) => void;
  /** Sets the grouping of the list. */
  readonly groupBy: (grouping: Grouping) => void;
  /** Shows a node's star alone; the same node again, or null, shows everything. */
  readonly isolate: (node: NodeId | null) => void;
  /** Opens the chooser "Which line?". */
  readonly offerChoice: (edges: readonly EdgeId[]) => void;
  readonly setFound: (found: number | null) => void;
  readonly setMoved: (moved: boolean) => void;
  readonly setActive: (active: boolean) => void;
  readonly setDrawer: (drawer: Stop) => void;
  /** Sets what was found of the article on the host page; null if there is no article. */
  readonly setPassages: (passages: HostPassages | null) => void;
  /** Asks the code attached to the article to show a passage. */
  readonly askPassage: (place: string) => void;
  /**
   * Escape or a click on the background: one level back, chooser, then isolation, then
   * selection, then the page about the map, then the moment.
   * False if there was nothing to undo.
   */
  readonly goBack: () => boolean;
  /**
   * Adopts the whole state that a URL encodes. `unknownLink`: the URL also names something that is
   * not on the map.
   */
  readonly applyUrlState: (urlState: UrlState, unknownLink?: boolean) => void;
}

export type MapState = MapData & MapActions;
export type MapStore = StoreApi<MapState>;

/** Creates the state of one mounted map. Two maps on a page share nothing. */
export function createMapStore(graph: Graph, initial: Partial<UrlState> = {}): MapStore {
  return createStore<MapState>()((set, get) => {
    const setShown = (shown: Shown) => {
      if (shown !== get().shown) set({ shown, chooser: null });
    };
    const selectEdge = (step: 1 | -1) => {
      const state = get();
      const id = nextEdge(graph, visibleOf(state), state.selection, step);
      if (id !== null) state.select(edgeTarget(id));
    };
    return {
      ...EMPTY_URL_STATE,
      ...initial,
      graph,
      hovered: null,
      focused: focusOn(initial.selection ?? null, null),
      isolated: null,
      chooser: null,
      active: false,
      drawer: 'peek',
      grouping: 'article',
      found: null,
      limits: false,
      moved: false,
      unknownLink: false,
      passages: null,
      passageRequest: null,

      select: (target) => {
        const state = get();
        const drawer = target ? atLeastHalf(state.drawer) : 'peek';
        if (sameTarget(state.selection, target) && state.chooser === null) state.setDrawer(drawer);
        else
          set({
            selection: target,
            drawer,
            chooser: null,
            limits: false,
            unknownLink: false,
            focused: focusOn(target, state.focused),
            isolated: keepsIsolation(state, target) ? state.isolated : null,
          });
      },
      selectNext: () => selectEdge(1),
      selectPrevious: () => selectEdge(-1),
      hover: (target) => {
        if (!sameTarget(get().hovered, target)) set({ hovered: target });
      },
      focus: (focus) => {
        if (get().focused !== focus) set({ focused: focus });
      },
      toggleStance: (stance) => setShown(toggledShown(get().shown, stance)),
      showOnly: (stances) => setShown(buildShown(stances)),
      showAll: () => setShown(null),
      showSelection: () => {
        const state = get();
        if (!isSelectionHidden(state)) return;
        set({
          ...widenedFilter(state),
          isolated: keepsIsolation(state, state.selection) ? state.isolated : null,
        });
      },
      chooseMoment: (id) => {
        const when = id === get().when ? null : id;
        set({ when, selection: null, limits: false, chooser: null, isolated: null });
      },
      showLimits: (limits) => {
        if (get().limits === limits) return;
        set({ limits, selection: null, drawer: limits ? atLeastHalf(get().drawer) : 'peek' });
      },
      search: (query) => {
        if (get().query !== query) set({ query });
      },
      switchView: (view) => {
        if (get().view !== view) set({ view, chooser: null });
      },
      groupBy: (grouping) => {
        if (get().grouping !== grouping) set({ grouping });
      },
      isolate: (node) => {
        const { isolated } = get();
        if (isolated !== node) set({ isolated: node });
        else if (node !== null) set({ isolated: null });
      },
      offerChoice: (edges) => set({ chooser: edges, drawer: atLeastHalf(get().drawer) }),
      setFound: (found) => {
        if (get().found !== found) set({ found });
      },
      setMoved: (moved) => {
        if (get().moved !== moved) set({ moved });
      },
      setActive: (active) => {
        if (get().active !== active) set({ active });
      },
      setDrawer: (drawer) => {
        if (get().drawer !== drawer) set({ drawer });
      },
      setPassages: (passages) => set({ passages }),
      askPassage: (place) => set({ passageRequest: { place } }),
      goBack: () => {
        const { chooser, isolated, selection, limits, when, drawer } = get();
        if (chooser !== null) set({ chooser: null, drawer: selection ? drawer : 'peek' });
        else if (isolated !== null) set({ isolated: null });
        else if (selection !== null || limits)
          set({ selection: null, limits: false, drawer: 'peek' });
        else if (when !== null) set({ when: null, drawer: 'peek' });
        else return false;
        return true;
      },
      applyUrlState: (urlState, unknownLink = false) =>
        set({
          ...urlState,
          unknownLink,
          chooser: null,
          limits: false,
          isolated: null,
          drawer: urlState.selection || unknownLink ? atLeastHalf(get().drawer) : 'peek',
          focused: focusOn(urlState.selection, get().focused),
        }),
    };
  });
}

/**
 * Moves the keyboard focus to a selected mark. If it is there already, it keeps the mark it came
 * from.
 */
function focusOn(target: Target | null, focused: Focus | null): Focus | null {
  if (target === null || !isDrawn(target)) return focused;
  return focused && sameTarget(focused.target, target) ? focused : { target };
}

/**
 * The filters that also show the selection: unchanged if they already do, with one more stance for
 * an edge, everything for a node; and all times, if it does not belong to the moment.
 */
function widenedFilter({
  graph,
  selection,
  shown,
  when,
}: MapData): Pick<MapData, 'shown' | 'when'> {
  const hides = (filter: Pick<MapData, 'shown' | 'when'>) =>
    isSelectionHidden({ graph, selection, isolated: null, ...filter });
  const widened = { shown, when: hides({ shown: null, when }) ? null : when };
  if (!hides(widened)) return widened;
  const edge = selection?.kind === 'edge' ? graph.edgeById.get(selection.id) : undefined;
  return { ...widened, shown: edge ? buildShown([...(shown ?? []), edge.stance]) : null };
}

/** Whether an isolation may stay while this target is selected. */
function keepsIsolation({ graph, isolated }: MapData, target: Target | null): boolean {
  if (isolated === null || target === null) return true;
  return !isSelectionHidden({ graph, isolated, shown: null, when: null, selection: target });
}
