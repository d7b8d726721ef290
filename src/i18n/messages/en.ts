import type { Basis, NodeKind, Qualifier, Stance } from '../../format/types';
import type { DisplayStatus } from '../../graph/status';
import type { Stop } from '../../state/drawer';
import { formatDate, formatLanguage, formatList } from '../intl';

/**
 * Whose view an edge gives: the author's, that of an unnamed reported source, or that of a node, by
 * its label.
 */
export type Viewpoint = 'author' | 'reported' | { readonly name: string };

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const ties = (n: number) => count(n, 'tie', 'ties');
const withHedge = (opening: string, hedge?: string) => (hedge ? `${opening}: ${hedge}` : opening);

/**
 * Every text of the map that a reader sees or hears, in English. Another language is a value of the
 * type `Messages`.
 */
export const en = {
  /** Language tag and direction of the interface. */
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  /**
   * Shown to readers of a translation that no native speaker has reviewed; null for a reviewed one.
   */
  unreviewed: null as string | null,
  /** For readers whose language differs from the map's: names the map's language. */
  mapLanguage: (lang: string) => `The map itself is written in ${formatLanguage('en', lang)}.`,

  number: (n: number) => String(n),
  /** Separates adjacent items that do not form a sentence. */
  comma: ', ',
  listed: (items: readonly string[]) => formatList('en-GB', items),
  /** A date of the format: "2018-04-09", "2018-04" or "2018". */
  date: (text: string) => formatDate('en-GB', text),

  kinds: {
    country: 'State',
    bloc: 'Bloc',
    organization: 'Organisation',
    framework: 'Framework',
    project: 'Project',
    event: 'Event',
    person: 'Person',
    idea: 'Idea',
  } satisfies Record<NodeKind, string>,

  stances: {
    cooperation: 'Cooperation',
    dispute: 'Dispute',
    neutral: 'Neutral',
  } satisfies Record<Stance, string>,

  statuses: {
    ongoing: 'ongoing',
    happened: 'happened',
    agreed: 'agreed',
    planned: 'planned',
    wished: 'hoped for',
    past: 'ended',
    prospect: 'possible',
  } satisfies Record<DisplayStatus, string>,

  statusSentences: {
    ongoing: 'Ongoing when the article was written.',
    happened: 'It happened.',
    agreed: 'It has been agreed.',
    planned: 'It is planned but has not begun.',
    wished: 'It is a hope, not a fact.',
    past: 'It has ended.',
    prospect: 'It may happen.',
  } satisfies Record<DisplayStatus, string>,

  bases: {
    stated: 'Stated in the article',
    inferred: 'Inferred from what the article says',
    outside: 'From outside the article',
  } satisfies Record<Basis, string>,
  outsideSource: (note: string) => `From outside the article: ${note}`,

  qualifiers: {
    asserted: 'Stated as fact',
    hedged: 'Stated cautiously',
    forecast: 'A forecast',
    attributed: 'Not in the author’s own voice',
  } satisfies Record<Qualifier, string>,

  /** The qualifier as one sentence that includes the hedge in words. */
  howFirmly: (qualifier: Qualifier, hedge?: string) =>
    `${withHedge(en.qualifiers[qualifier], hedge)}.`,

  viewpoint: (view: Viewpoint) => {
    if (view === 'author') return 'According to the author';
    return view === 'reported' ? 'Reported, source not named' : `According to ${view.name}`;
  },

  /** Qualifier, hedge and viewpoint in one sentence. */
  firmness: (qualifier: Qualifier, view: Viewpoint, hedge?: string): string => {
    switch (qualifier) {
      case 'asserted':
        if (view === 'author') return 'Stated as fact by the author';
        return view === 'reported'
          ? 'Reported as fact'
          : `Stated as fact, according to ${view.name}`;
      case 'hedged':
        if (view === 'author') return withHedge('Stated cautiously by the author', hedge);
        return view === 'reported'
          ? withHedge('Reported cautiously', hedge)
          : withHedge(`Stated cautiously, according to ${view.name}`, hedge);
      case 'forecast':
        if (view === 'author') return withHedge('A forecast by the author', hedge);
        return view === 'reported'
          ? withHedge('Reported as a forecast', hedge)
          : withHedge(`A forecast, according to ${view.name}`, hedge);
      case 'attributed':
        if (view === 'author') return withHedge('Attributed by the author to others', hedge);
        return view === 'reported'
          ? withHedge('Reported, not in the author’s own voice', hedge)
          : withHedge(`According to ${view.name}`, hedge);
    }
  },

  marks: {
    /** "Dispute, ended". */
    kind: (stance: string, status: string) => `${stance}, ${status}`,
    /** `Dispute, ended: Turkey downed a warplane of Russia. Turkey – Russia, tie 4 of 17`. */
    edge: (stance: string, status: string, sentence: string, source: string, target: string) =>
      `${stance}, ${status}: ${sentence}. ${source} – ${target}`,
    edgeOf: (name: string, k: number, n: number) => `${name}, tie ${k} of ${n}`,
    /** `Framework: Astana Process, 3 ties`; `Dispute: Turkey – Russia, 12 ties`. */
    node: (kind: string, label: string, n: number) => `${kind}: ${label}, ${ties(n)}`,
  },

  map: {
    allMaps: 'All maps',
    openOwn: 'Open a map of your own',
    title: (title: string) => `Map: ${title}`,
    /** The drawing itself, inside the figure with that title. */
    marks: (names: number, n: number) => `${count(names, 'name', 'names')} and ${ties(n)}`,
    /** Read by a screen reader after the map's summary. */
    howTo:
      'Up and down arrows move through the names, right and left along their ties. Enter reads about one. The list has every tie.',
    deck: (publisher: string) =>
      `Every relationship in one article (${publisher}), and its reasoning.`,
    controls: 'Zoom and position',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    resetPositions: 'Reset positions',
    activate: 'Zoom by scrolling',
    /** The same for devices without a wheel. */
    activateTouch: 'Move the map with one finger',
    activateHint: 'On: scrolling zooms the map, one finger moves it. Off: both scroll the page.',
    whichEdge: 'Which line?',
    close: 'Close',
  },

  filters: {
    title: 'Show ties',
    all: 'All',
    counts: (shown: number, all: number) => `${shown} of ${ties(all)} shown`,
    selectionHidden: 'The filter hides your selection.',
    showIt: 'Show it',
    nothingShown: 'No ties match.',
    nothingAt: (label: string) => `${label} has no ties of this kind.`,
    onlyStar: (label: string, n: number) => `Only ${label} and its ${ties(n)} are shown.`,
    wholeMap: 'Show the whole map',
    showAll: 'Show all ties',
  },

  search: {
    label: 'Search',
    placeholder: 'Search',
    clear: 'Clear the search',
    results: 'Search results',
    count: (n: number) => (n === 0 ? 'Nothing found' : count(n, 'result', 'results')),
    nothing: (query: string) => `Nothing on this map mentions “${query}”.`,
    goOn: 'Try a shorter word or another name.',
    viaAlias: (alias: string) => `also called ${alias}`,
    viaText: (text: string) => `in the text: ${text}`,
    hidden: 'hidden by filter',
  },

  /** The whole map as a text, for pages without script and for print. */
  reading: {
    title: 'The reasoning behind every tie',
    names: 'Names on the map',
    tiesOf: 'Ties',
    filtered: (shown: number, all: number) =>
      `Filtered: ${shown} of ${ties(all)} listed; the others are faint on the map.`,
  },

  views: { title: 'View', map: 'Map', list: 'List', matrix: 'Matrix', argument: 'Argument' },

  panel: {
    label: 'Details',
    tieOf: (k: number, n: number) => `Tie ${k} of ${n}`,
    openPlace: 'Opens the passage in a new tab',
    back: 'Back to the overview',
    noTies: 'No ties on this map.',
  },

  start: {
    kicker: 'Start here',
    argues: 'What the article argues',
    pairs: 'Between the main actors',
    noTieClaimed: 'No direct tie claimed',
    /** After `noTieClaimed`, before a name. */
    bothIn: '. Both take part in:',
    bothTiedTo: '. Both are tied to:',
    when: 'Timeline',
    /** After the first edges of a date. */
    more: (n: number) => `${n} more`,
    /** Begins the tour; its length stands beside it. */
    follow: 'Follow the argument',
    tourLength: (stops: number, minutes: number) => `${stops} steps, ${minutes} min`,
    howTo: 'Select a line or a name to read what the article claims and why.',
    /** The URL names something that is not on the map. */
    unknownLink: 'This link’s target is not on this map.',
    searchInstead: 'Search the map',
    notShown: 'What this map does not show',
    source: 'Source',
    /** After the article's title: who published it, and when. */
    published: (publisher: string, issued?: string) =>
      [publisher, issued && en.date(issued)].filter(Boolean).join(', '),
    views: 'Whose claims',
    viewsNote: 'The claims are the article’s, paraphrased. The map adds none.',
  },

  legend: {
    title: 'How to read the map',
    state: 'state',
    principal: 'main actor',
    framework: 'framework',
    project: 'project',
    event: 'event',
    idea: 'idea',
    person: 'person',
    actor: 'other actor',
    /** Where the map has no main actor. */
    onlyActor: 'actor',
    unreal: 'Planned or hoped for',
    past: 'ended',
    several: 'that many ties',
    arrow: 'one-way',
    position: 'Names are placed near what they are connected to.',
  },

  /** The map as a file: the texts in it besides the map's own, and its buttons. */
  picture: {
    save: 'Save picture',
    forms: { svg: 'SVG', png: 'PNG' },
    hints: { svg: 'Vector file, for editing and print', png: 'Image, double resolution' },
    failed: 'The picture could not be saved.',
    shown: (what: string, shown: number, all: number) => `Shown: ${what}, ${shown} of ${ties(all)}`,
  },

  /** The rest of these messages is in `share/`. */
  share: {
    open: 'Share and cite',
    failed: 'This could not be loaded.',
  },

  help: {
    open: 'Keyboard and help',
  },

  /**
   * The drawer of a narrow map: its header while nothing is selected, and the accessible name of
   * its handle at each stop.
   */
  drawer: {
    peek: 'Tap a line or a name to read why',
    handle: {
      peek: 'Open the panel',
      half: 'Expand the panel',
      full: 'Lower the panel',
    } satisfies Record<Stop, string>,
  },

  /** Around an embedded map, in the host's article. */
  embed: {
    /** A marker after a passage: what it leads to. */
    marker: (titles: readonly string[]) =>
      titles.length === 1 ? `On the map: ${titles[0] ?? ''}` : `On the map: ${ties(titles.length)}`,
  },

  errors: {
    missing: (file: string) => `The file ${file} could not be loaded.`,
  },
};

/**
 * The messages of one language. Functions build whole sentences, so that each language can order
 * its words as it needs.
 */
export type Messages = typeof en;
