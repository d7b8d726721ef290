import { createStore, type StoreApi } from 'zustand/vanilla';
import type { EdgeId, NodeId, Stance, StepId } from '../format/types';
import { buildShown, toggledShown, type Shown } from '../graph/filters';
import type { Graph } from '../graph/graph';
import type { Grouping } from '../graph/grouping';
import { nextEdge } from '../graph/order';
import { edgeTarget, isDrawn, sameTarget, stepTarget, type Target } from '../graph/target';
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
  /** The node of which only the surroundings are shown. */
  readonly isolated: NodeId | null;
  readonly isolatedDistance: number;
  /** The edges that held at the moment `when`; null for all times. Set by `attachHeld`. */
  readonly held: ReadonlySet<EdgeId> | null;
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
  /** How the argument is listed. */
  readonly outline: OutlineState;
  /**
   * The tour through the argument while it is followed: its current step, and what was selected
   * at which moment before it began.
   */
  readonly tour: {
    readonly at: StepId;
    readonly from: Pick<UrlState, 'selection' | 'when'>;
  } | null;
  /** A sentence of the article ("6.2") whose edges are shown together. */
  readonly sentence: SentenceEdges | null;
  /** The number of results of an open search; null if none is open. */
  readonly found: number | null;
  /** Whether a node has been dragged from its rest position. */
  readonly moved: boolean;
  /** Whether the URL names something that is not on this map; reset by the next selection. */
  readonly unknownLink: boolean;
  /**
   * What was selected last by `open`: its page is rendered synchronously, because the focus moves
   * there.
   */
  readonly opened: Target | null;
}

export interface OutlineState {
  /** In the article's order, as a plain list; otherwise from the theses down. */
  readonly byArticle: boolean;
  /** The steps below which nothing is listed. */
  readonly collapsed: readonly StepId[];
}

export interface SentenceEdges {
  readonly place: string;
  readonly edges: readonly EdgeId[];
}

/** The reader's actions. Those that change nothing notify no subscriber. */
export interface MapActions {
  /**
   * Selects a target, moves the keyboard focus to it and opens the drawer; null deselects. Ends an
   * isolation that does not contain the target.
   */
  readonly select: (target: Target | null) => void;
  /** As `select`, for a page that the focus moves to (`openTarget`). */
  readonly open: (target: Target) => void;
  readonly selectNext: () => void;
  readonly selectPrevious: () => void;
  readonly hover: (target: Target | null) => void;
  readonly focus: (focus: Focus | null) => void;
  readonly toggleStance: (stance: Stance) => void;
  readonly showOnly: (stances: readonly Stance[]) => void;
  readonly showAll: () => void;
  /** "Show it": widens the filter just enough to show the selection. */
  readonly showSelection: () => void;
  /**
   * Shows what held at a moment and its page; null, or the same moment again, shows all times.
   * Within a tour a moment is a detour: choosing it again leads to the step, null out of the tour.
   */
  readonly chooseMoment: (id: string | null) => void;
  /** Opens or closes the page about the map itself. */
  readonly showLimits: (limits: boolean) => void;
  readonly search: (query: string) => void;
  readonly switchView: (view: ViewMode) => void;
  /** Sets the grouping of the list. */
  readonly groupBy: (grouping: Grouping) => void;
  readonly setOutline: (outline: OutlineState) => void;
  /** Goes to a step of the tour; begins the tour if it is not being followed. */
  readonly follow: (step: StepId) => void;
  /** Ends the tour and shows what was shown before it. */
  readonly leaveTour: () => void;
  readonly showSentence: (sentence: SentenceEdges | null) => void;
  /**
   * Shows only the surroundings of a node, up to `distance` edges away (default 1). The same call
   * again, or null, shows everything.
   */
  readonly isolate: (node: NodeId | null, distance?: number) => void;
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
   * Escape or a click on the background: one level back, chooser, then sentence, then isolation,
   * then selection, then the page about the map, then the moment; within a tour from an edge or a
   * moment to its step, and from the step out of the tour. False if there was nothing to undo.
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
      const id = nextEdge(state.graph, visibleOf(state), state.selection, step);
      if (id !== null) state.select(edgeTarget(id));
    };
    return {
      ...EMPTY_URL_STATE,
      ...initial,
      graph,
      hovered: null,
      focused: focusOn(initial.selection ?? null, null),
      isolated: null,
      isolatedDistance: 1,
      held: null,
      chooser: null,
      active: false,
      drawer: 'peek',
      grouping: 'article',
      outline: { byArticle: false, collapsed: [] },
      tour: null,
      sentence: null,
      found: null,
      moved: false,
      unknownLink: false,
      passages: null,
      passageRequest: null,
      opened: null,

      open: (target) => {
        get().select(target);
        const { selection, opened } = get();
        if (selection !== opened) set({ opened: selection });
      },
      select: (target) => {
        const state = get();
        // The page of a step is not a stop of the tour; that of an edge or a node is a detour, and
        // so is the moment that it leads back to.
        const isDetour = target === null ? state.when !== null : target.kind !== 'step';
        const tour = isDetour ? state.tour : null;
        const isSame = sameTarget(state.selection, target) && tour === state.tour;
        if (isSame && state.chooser === null && state.sentence === null && !state.limits)
          state.setDrawer(target ? atLeastHalf(state.drawer) : 'peek');
        else set({ ...selected(state, target), tour });
      },
      follow: (step) => {
        const state = get();
        const { tour, selection, when } = state;
        set({
          ...selected(state, stepTarget(step)),
          ...(!tour && { drawer: 'half', isolated: null }),
          when: null,
          tour: { at: step, from: tour?.from ?? { selection, when } },
        });
      },
      leaveTour: () => {
        const state = get();
        const from = state.tour?.from;
        if (from) set({ ...selected(state, from.selection), ...from, tour: null });
      },
      showSentence: (sentence) => {
        if (get().sentence !== sentence) set({ sentence, chooser: null });
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
        const state = get();
        const tour = id === null ? null : state.tour;
        const when = id === state.when ? null : id;
        if (tour && when === null) state.follow(tour.at);
        else set({ ...selected(state, null), tour, isolated: null, when });
      },
      showLimits: (limits) => {
        const state = get();
        if (state.limits === limits) return;
        const drawer = limits ? atLeastHalf(state.drawer) : 'peek';
        set({ ...selected(state, null), tour: null, limits, drawer });
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
      setOutline: (outline) => set({ outline }),
      isolate: (node, distance = 1) => {
        const { isolated, isolatedDistance } = get();
        if (isolated !== node || isolatedDistance !== distance)
          set({ isolated: node, isolatedDistance: distance });
        else if (node !== null) set({ isolated: null });
      },
      offerChoice: (edges) =>
        set({ chooser: edges, sentence: null, drawer: atLeastHalf(get().drawer) }),
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
        const state = get();
        const { chooser, isolated, selection, drawer, sentence, tour, follow, leaveTour } = state;
        if (chooser !== null) set({ chooser: null, drawer: selection ? drawer : 'peek' });
        else if (sentence !== null) set({ sentence: null });
        else if (isolated !== null) set({ isolated: null });
        else if (tour !== null && selection?.kind === 'step') leaveTour();
        else if (tour !== null && !(selection && state.when)) follow(tour.at);
        else if (selection !== null || state.limits)
          set({ selection: null, limits: false, hovered: null, drawer: 'peek' });
        else if (state.when !== null) set({ when: null, hovered: null, drawer: 'peek' });
        else return false;
        return true;
      },
      applyUrlState: (urlState, unknownLink = false) =>
        set({
          ...urlState,
          unknownLink,
          chooser: null,
          sentence: null,
          hovered: null,
          tour: tourAt(get().tour, urlState),
          isolated: null,
          drawer:
            urlState.selection || urlState.limits || unknownLink
              ? atLeastHalf(get().drawer)
              : 'peek',
          focused: focusOn(urlState.selection, get().focused),
        }),
    };
  });
}

/** What selecting a target changes. */
function selected(state: MapData, target: Target | null) {
  return {
    selection: target,
    drawer: target ? atLeastHalf(state.drawer) : 'peek',
    chooser: null,
    sentence: null,
    limits: false,
    unknownLink: false,
    // What was under the pointer may have been a row of the page that this one replaces.
    hovered: null,
    focused: focusOn(target, state.focused),
    isolated: keepsIsolation(state, target) ? state.isolated : null,
  } satisfies Partial<MapData>;
}

/**
 * The tour after Back or Forward: at the step that the address names, over if it names neither a
 * selection nor a moment.
 */
function tourAt(tour: MapData['tour'], { selection, when }: UrlState): MapData['tour'] {
  if (tour === null || (selection === null && when === null)) return null;
  return selection?.kind === 'step' ? { ...tour, at: selection.id } : tour;
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
function widenedFilter(state: MapData): Pick<MapData, 'shown' | 'when'> {
  const { graph, selection, shown, when, held } = state;
  const hides = (filter: Pick<MapData, 'shown' | 'held'>) =>
    isSelectionHidden({ graph, selection, isolated: null, ...filter });
  const keepsMoment = !hides({ shown: null, held });
  const widened = { shown, when: keepsMoment ? when : null };
  if (!hides({ shown, held: keepsMoment ? held : null })) return widened;
  const edge = selection?.kind === 'edge' ? graph.edgeById.get(selection.id) : undefined;
  return { ...widened, shown: edge ? buildShown([...(shown ?? []), edge.stance]) : null };
}

/** Whether an isolation may stay while this target is selected. */
function keepsIsolation(data: MapData, target: Target | null): boolean {
  return !isSelectionHidden({ ...data, shown: null, held: null, selection: target });
}
