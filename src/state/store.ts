import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EdgeId, NodeId, Stance } from '../format/types';
import { buildShown, toggledShown, type Shown } from '../graph/filters';
import type { Graph } from '../graph/graph';
import type { Grouping } from '../graph/grouping';
import { nextEdge } from '../graph/order';
import { edgeTarget, sameTarget, type Target } from '../graph/target';
import { walk, type Focus, type WalkKey } from '../graph/keyboardNav';
import { EMPTY_URL_STATE, type UrlState, type ViewMode } from './urlState';
import type { HostPassages, PassageRequest } from './passages';
import { atLeastHalf, type Stop } from './drawer';
import { isSelectionHidden, visibleOf } from './visible';

/** What a reader has done to one mounted map. All of it is plain data; positions and camera are not here. */
export interface MapData extends UrlState {
  readonly graph: Graph;
  /** The mark under the pointer or under the visible keyboard focus. */
  readonly hovered: Target | null;
  /** Where the keyboard stands in the map (roving focus), whether or not the map has the focus at present. */
  readonly focused: Focus | null;
  /** The node whose star alone is shown. */
  readonly isolated: NodeId | null;
  /** "Which line?": the edges that an unsure tap may have meant. */
  readonly chooser: readonly EdgeId[] | null;
  /** The reader has entered the map, so that the wheel zooms it instead of scrolling the page. */
  readonly active: boolean;
  readonly passages: HostPassages | null;
  readonly passageRequest: PassageRequest | null;
  /** Where the sheet of a narrow map stands; means nothing where the panel has a place of its own. */
  readonly drawer: Stop;
  /** How the list is divided. */
  readonly grouping: Grouping;
}

/** The reader's deeds. Those that change nothing notify nobody. */
export interface MapActions {
  /**
   * Chooses a mark, brings the keyboard to it and the sheet up; null lets go of it. Ends an isolation that does not hold the mark.
   */
  readonly select: (target: Target | null) => void;
  readonly selectNext: () => void;
  readonly selectPrevious: () => void;
  readonly hover: (target: Target | null) => void;
  readonly focus: (focus: Focus | null) => void;
  /** One key of the keyboard walk (`model/walk`). */
  readonly walk: (key: WalkKey) => void;
  readonly toggleStance: (stance: Stance) => void;
  readonly showOnly: (stances: readonly Stance[]) => void;
  readonly showAll: () => void;
  /** "Show it": widens the filter just so far that the selection is shown. */
  readonly showSelection: () => void;
  readonly search: (query: string) => void;
  readonly switchView: (view: ViewMode) => void;
  /** Divides the list. */
  readonly groupBy: (grouping: Grouping) => void;
  /** Shows a node's star alone; the same node again, or null, shows everything. */
  readonly isolate: (node: NodeId | null) => void;
  /** Opens the question "Which line?". */
  readonly offerChoice: (edges: readonly EdgeId[]) => void;
  readonly setActive: (active: boolean) => void;
  readonly setDrawer: (drawer: Stop) => void;
  /** What was found of the article on the host's page; null where there is none. */
  readonly setPassages: (passages: HostPassages | null) => void;
  /** Asks whoever holds the article to show a passage. */
  readonly askPassage: (place: string) => void;
  /** Escape or a click on the ground: one level back, chooser, then isolation, then selection. False where nothing was held. */
  readonly goBack: () => boolean;
  /** Takes over all that an address says. */
  readonly applyUrlState: (urlState: UrlState) => void;
}

export type MapState = MapData & MapActions;
export type MapStore = StoreApi<MapState>;

/** The state of one mounted map. Two maps on a page share nothing. */
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
      walk: (key) => {
        const state = get();
        state.focus(walk(graph, state.focused, key, visibleOf(state)));
      },
      toggleStance: (stance) => setShown(toggledShown(get().shown, stance)),
      showOnly: (stances) => setShown(buildShown(stances)),
      showAll: () => setShown(null),
      showSelection: () => {
        const state = get();
        if (!isSelectionHidden(state)) return;
        set({
          shown: widenedFilter(state),
          isolated: keepsIsolation(state, state.selection) ? state.isolated : null,
        });
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
      setActive: (active) => {
        if (get().active !== active) set({ active });
      },
      setDrawer: (drawer) => {
        if (get().drawer !== drawer) set({ drawer });
      },
      setPassages: (passages) => set({ passages }),
      askPassage: (place) => set({ passageRequest: { place } }),
      goBack: () => {
        const { chooser, isolated, selection, drawer } = get();
        if (chooser !== null) set({ chooser: null, drawer: selection ? drawer : 'peek' });
        else if (isolated !== null) set({ isolated: null });
        else if (selection !== null) set({ selection: null, drawer: 'peek' });
        else return false;
        return true;
      },
      applyUrlState: (urlState) =>
        set({
          ...urlState,
          chooser: null,
          isolated: null,
          drawer: urlState.selection ? atLeastHalf(get().drawer) : 'peek',
          focused: focusOn(urlState.selection, get().focused),
        }),
    };
  });
}

/** Brings the keyboard to a selected mark; standing there already, it remembers where it came from. */
function focusOn(target: Target | null, focused: Focus | null): Focus | null {
  if (target === null || target.kind === 'step') return focused;
  return focused && sameTarget(focused.target, target) ? focused : { target };
}

/** The filter that also shows the selection: as it is where it does so already, one stance more for an edge, all for a node. */
function widenedFilter({ graph, selection, shown }: MapData): Shown {
  if (!isSelectionHidden({ graph, selection, shown, isolated: null })) return shown;
  const edge = selection?.kind === 'edge' ? graph.edgeById.get(selection.id) : undefined;
  return edge ? buildShown([...(shown ?? []), edge.stance]) : null;
}

/** Whether an isolation may stay while this is selected. */
function keepsIsolation({ graph, isolated }: MapData, target: Target | null): boolean {
  if (isolated === null || target === null) return true;
  return !isSelectionHidden({ graph, isolated, shown: null, selection: target });
}
