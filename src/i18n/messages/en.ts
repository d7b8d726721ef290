import type { Basis, NodeKind, Qualifier, Stance } from '../../format/types';
import type { Grouping } from '../../graph/grouping';
import type { Section } from '../../graph/matrix';
import type { DisplayStatus } from '../../graph/status';
import type { Stop } from '../../state/drawer';
import { formatDate, formatLanguage, formatList } from '../intl';

/** Whose view a tie is: the author's, somebody's who is reported without a name, or that of a node, by its label. */
export type Viewpoint = 'author' | 'reported' | { readonly name: string };

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;
const ties = (n: number) => count(n, 'tie', 'ties');
const withHedge = (opening: string, hedge?: string) => (hedge ? `${opening}: ${hedge}` : opening);

/** Every text that a reader of the map sees or hears, in English. A further language is a value of the type `Messages`. */
export const en = {
  /** Language tag and direction of the interface. */
  lang: 'en',
  dir: 'ltr' as 'ltr' | 'rtl',
  /** Said to the reader of a table that nobody who grew up with its language has read; null for one that is reviewed. */
  unreviewed: null as string | null,
  /** For readers whose language is not the map's own: which that is. */
  mapLanguage: (lang: string) =>
    `The map’s own texts are in another language: ${formatLanguage('en', lang)}.`,

  number: (n: number) => String(n),
  /** Between things that stand side by side without being a sentence. */
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
    neutral: 'Structure',
  } satisfies Record<Stance, string>,

  statuses: {
    ongoing: 'ongoing',
    happened: 'happened',
    agreed: 'agreed, not yet carried out',
    planned: 'planned',
    wished: 'wished',
    past: 'past',
    prospect: 'prospect',
  } satisfies Record<DisplayStatus, string>,

  statusSentences: {
    ongoing: 'It goes on at the time of the article.',
    happened: 'It took place.',
    agreed: 'It is agreed, but not yet carried out.',
    planned: 'It is planned, but has not begun.',
    wished: 'It is a wish, not a fact.',
    past: 'It is over.',
    prospect: 'It is a prospect: something that may come.',
  } satisfies Record<DisplayStatus, string>,

  bases: {
    stated: 'Stated in the article',
    inferred: 'Inferred from what the article says',
    outside: 'From outside the article',
  } satisfies Record<Basis, string>,
  outsideSource: (note: string) => `From outside the article: ${note}`,

  qualifiers: {
    asserted: 'Stated as fact',
    hedged: 'Hedged',
    forecast: 'Forecast',
    attributed: 'Attributed',
  } satisfies Record<Qualifier, string>,

  /** The qualifier as one sentence, the hedge in words. */
  howFirmly: (qualifier: Qualifier, hedge?: string) =>
    `${withHedge(en.qualifiers[qualifier], hedge)}.`,

  viewpoint: (view: Viewpoint) => {
    if (view === 'author') return 'The view of the author';
    return view === 'reported' ? 'Reported, not said by whom' : `The view of ${view.name}`;
  },

  /** Qualifier, hedge and viewpoint in one sentence. */
  firmness: (qualifier: Qualifier, view: Viewpoint, hedge?: string): string => {
    switch (qualifier) {
      case 'asserted':
        if (view === 'author') return 'Stated as fact, in the author’s own voice';
        return view === 'reported'
          ? 'Reported as a fact'
          : `Stated without a hedge, as the view of ${view.name}`;
      case 'hedged':
        if (view === 'author') return withHedge('Hedged by the author', hedge);
        return view === 'reported'
          ? withHedge('Reported, with a hedge', hedge)
          : withHedge(`The view of ${view.name}, with a hedge`, hedge);
      case 'forecast':
        if (view === 'author') return withHedge('A forecast by the author', hedge);
        return view === 'reported'
          ? withHedge('Reported as a forecast', hedge)
          : withHedge(`A forecast, as the view of ${view.name}`, hedge);
      case 'attributed':
        if (view === 'author') return withHedge('Attributed by the author', hedge);
        return view === 'reported'
          ? withHedge('Reported, not in the author’s own voice', hedge)
          : withHedge(`Attributed to ${view.name}`, hedge);
    }
  },

  marks: {
    /** "Dispute, past". */
    kind: (stance: string, status: string) => `${stance}, ${status}`,
    /** "Dispute, past: Turkey downed a warplane of Russia. Turkey – Russia, edge 4 of 17". */
    edge: (stance: string, status: string, sentence: string, source: string, target: string) =>
      `${stance}, ${status}: ${sentence}. ${source} – ${target}`,
    edgeOf: (name: string, k: number, n: number) => `${name}, edge ${k} of ${n}`,
    /** "Framework: Astana Process, 3 ties". */
    node: (kind: string, label: string, n: number) => `${kind}: ${label}, ${ties(n)}`,
    hidden: (name: string) => `${name} (filtered out)`,
  },

  map: {
    title: (title: string) => `Map: ${title}`,
    /** The drawing itself, within the figure of that title. */
    marks: (names: number, n: number) => `${count(names, 'name', 'names')} and ${ties(n)}`,
    /** What a screen reader is told after the map's summary. */
    howTo:
      'Up and down go through the names, right and left along their ties; Enter reads about a mark. The list has every tie as well.',
    deck: 'Every tie that one article draws between them, and the reasoning behind each line.',
    controls: 'Zoom and position',
    zoomIn: 'Zoom in',
    zoomOut: 'Zoom out',
    fit: 'Fit',
    resetPositions: 'Put marks back',
    activate: 'Wheel zooms',
    /** The same where there is no wheel. */
    activateTouch: 'Finger moves the map',
    activateHint: 'Gives the wheel and one finger to the map; until then they scroll the page.',
    whichEdge: 'Which line?',
    close: 'Close',
    isolate: (label: string) => `Show only the ties of ${label}`,
  },

  filters: {
    title: 'Show ties',
    all: 'All',
    chip: (stance: string, n: number) => `${stance}, ${ties(n)}`,
    counts: (shown: number, all: number) => `${shown} of ${ties(all)} shown`,
    selectionHidden: 'Your selection is filtered out.',
    showIt: 'Show it',
    nothingShown: 'No tie fits this choice.',
    nothingAt: (label: string) => `${label} has no tie of this kind.`,
    onlyStar: (label: string, n: number) => `Only ${label} and its ${ties(n)} are shown.`,
    wholeMap: 'Show the whole map',
    showAll: 'Show all ties',
  },

  search: {
    label: 'Search',
    placeholder: 'Name or word',
    clear: 'Clear the search',
    results: 'Search results',
    count: (n: number) => (n === 0 ? 'Nothing found' : count(n, 'result', 'results')),
    nothing: (query: string) => `Nothing on this map mentions “${query}”.`,
    goOn: 'Try a shorter word, or the name of a state, an event or a framework.',
    viaAlias: (alias: string) => `also called ${alias}`,
    viaText: (text: string) => `mentioned: ${text}`,
    hidden: 'filtered out',
  },

  list: {
    /** Where nothing can be chosen. */
    title: 'All ties, in the article’s order',
    all: 'All ties',
    grouped: 'Group the ties',
    groupings: {
      article: 'By paragraph',
      stance: 'By kind',
      node: 'By name',
    } satisfies Record<Grouping, string>,
    paragraph: (n: number) => (n === 0 ? 'Title' : `Paragraph ${n}`),
    group: (title: string, n: number) => `${title} (${n})`,
  },

  matrix: {
    title: 'Who is tied to whom',
    caption: 'A tie stands where the row of one name meets the column of the other.',
    sections: {
      principal: 'Main actors',
      framework: 'Frameworks',
      actor: 'Other actors',
      project: 'Projects',
      event: 'Events',
      idea: 'Ideas',
    } satisfies Record<Section, string>,
    same: 'the same name',
    rest: 'Ties without a cell',
  },

  /** The whole map as a text, for pages without script and for paper. */
  reading: {
    title: 'The reasoning behind every tie',
    names: 'The names on the map',
    tiesOf: 'Ties',
    filtered: (shown: number, all: number) =>
      `Filtered: ${shown} of ${ties(all)} listed; the map draws the others faint.`,
  },

  views: { title: 'View', map: 'Map', list: 'List', matrix: 'Matrix' },

  panel: {
    label: 'What the map says',
    tieOf: (k: number, n: number) => `Tie ${k} of ${n}`,
    claim: 'Claim',
    grounds: 'On these grounds',
    warrant: 'Why it follows',
    firmness: 'How firmly, and whose view',
    qualifier: 'How firmly',
    viewpoint: 'Whose view',
    basis: 'Basis',
    when: 'When',
    status: 'Status',
    places: 'Where in the article',
    notSaid: 'The article does not say',
    place: (paragraph: number, sentence: number) =>
      paragraph === 0 ? 'Title' : `Paragraph ${paragraph}, sentence ${sentence}`,
    placeShort: (paragraph: number, sentence: number) =>
      paragraph === 0 ? 'Title' : `¶ ${paragraph}.${sentence}`,
    paragraphShort: (n: number) => (n === 0 ? 'Title' : `¶${n}`),
    openPlace: 'Opens the passage in the article, in a new tab',
    showPlace: 'Shows the passage in the article on this page',
    notFound: 'not found on this page',
    placeNotFound: (place: string) => `${place}, not found on this page`,
    otherTies: 'Other ties of this pair',
    ends: 'Its two ends',
    previous: 'Previous tie',
    next: 'Next tie',
    back: 'Back to the overview',
    members: 'Members',
    stanceCount: (stance: string, n: number) => `${stance} (${n})`,
    noTies: 'No ties on this map.',
    alsoCalled: 'Also called',
  },

  start: {
    kicker: 'Start here',
    argues: 'What the article argues',
    pairs: 'The pairs',
    noTieClaimed: 'no tie claimed',
    /** Behind `noTieClaimed`, in front of a name. */
    bothIn: '; both in the',
    bothTiedTo: '; both tied to',
    when: 'When it happened',
    howTo: 'Choose a line or a name to read what the article claims and why.',
    notShown: 'What this map does not show',
    source: 'Source',
    /** Behind the article's title: who published it, and when. */
    published: (publisher: string, issued?: string) =>
      [publisher, issued && en.date(issued)].filter(Boolean).join(', '),
    views: 'Whose views',
    viewsNote:
      'The claims are those of the article, told in other words. The map adds none of its own.',
    about: 'About this map',
    madeBy: (by: string, version: string, license: string) =>
      `Made by ${by}, version ${version}. Licence of the map: ${license}.`,
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
    lines: {
      cooperation: 'solid line',
      dispute: 'dashed line with a cross',
      neutral: 'thin grey line',
    } satisfies Record<Stance, string>,
    unreal: 'not yet real',
    past: 'past',
    arrow: 'has a direction',
    position: 'A mark stands near what it is tied to.',
  },

  /** The map as a file: what stands in it besides the map's own words, and its buttons. */
  picture: {
    save: 'Save picture',
    forms: { svg: 'SVG', png: 'PNG' },
    hints: { svg: 'A drawing, to be edited and printed', png: 'Pixels, at twice the size' },
    failed: 'The picture could not be made.',
    tie: (stance: string, status: string, firmness: string) => `${stance}, ${status}. ${firmness}.`,
    shown: (what: string, shown: number, all: number) => `Shown: ${what}, ${shown} of ${ties(all)}`,
    tiesOf: (label: string) => `only the ties of ${label}`,
    deck: 'Every tie that one article draws between them.',
    source: (title: string, publisher: string, issued?: string) =>
      `Source: “${title}”, ${en.start.published(publisher, issued)}`,
    madeBy: (by: string, version: string, license: string, url?: string) =>
      [`Map: ${by}, version ${version}`, `Licence: ${license}`, url].filter(Boolean).join('. '),
  },

  /** The rest stands in `share/`. */
  share: {
    open: 'Share and cite',
    failed: 'This could not be loaded.',
  },

  help: {
    title: 'Keys',
    open: 'Keys and help',
    keys: [
      { keys: ['Tab'], does: 'into the map and out of it' },
      {
        keys: ['↑', '↓'],
        does: 'through the names, or through the ties of the name you came from',
      },
      { keys: ['Home', 'End'], does: 'first and last of these' },
      { keys: ['→'], does: 'onto a tie, then to its other end' },
      { keys: ['←'], does: 'back' },
      { keys: ['Enter', 'Space'], does: 'read about it' },
      { keys: ['Esc'], does: 'one level back; with nothing chosen, dragged marks go home' },
      { keys: ['Shift + arrows'], does: 'move the mark you stand on' },
      { keys: ['+', '−', '0'], does: 'zoom in, zoom out, fit, while you stand on a mark' },
    ] as readonly { readonly keys: readonly string[]; readonly does: string }[],
    wheel: 'Ctrl or Cmd with the wheel zooms; without it the page scrolls.',
    star: 'A double click on a name shows only its ties; so does the button on that name’s page.',
  },

  /** A narrow map's sheet: what its head says while nothing is chosen, and its handle's name by where it stands. */
  drawer: {
    peek: 'Tap a line or a name to read why',
    handle: {
      peek: 'Panel lowered: draw it up',
      half: 'Panel half up: draw it all the way up',
      full: 'Panel all the way up: lower it',
    } satisfies Record<Stop, string>,
  },

  /** What the live region says. */
  live: {
    selected: (name: string) => `Selected: ${name}`,
    nothingSelected: 'Nothing selected',
    shown: (shown: number, all: number) => `${shown} of ${ties(all)} shown`,
    selectionHidden: 'The selection is filtered out',
    found: (n: number) => (n === 0 ? 'Nothing found' : `${count(n, 'result', 'results')} found`),
    view: (view: string) => `${view} view`,
    isolated: (label: string, n: number) => `Only ${label} and its ${ties(n)}`,
    whole: 'The whole map',
    chooser: (n: number) => `Which line? ${n} to choose from`,
    resetPositions: 'All marks are back in place',
  },

  /** Around an embedded map, in the host's article. */
  embed: {
    /** A marker behind a passage: what it leads to. */
    marker: (titles: readonly string[]) =>
      titles.length === 1 ? `On the map: ${titles[0] ?? ''}` : `On the map: ${ties(titles.length)}`,
  },

  errors: {
    title: 'This map cannot be shown',
    missing: (file: string) => `The file ${file} could not be loaded.`,
    broken: (file: string, n: number) => `${file} has ${count(n, 'problem', 'problems')}:`,
    /** For whoever came to read. */
    reader: {
      missing:
        'The connection may have failed, or the map has moved. Nothing of it can be read here until it loads.',
      broken: 'Its file has mistakes. Rather than draw a part of it, the page says what is wrong.',
    },
    again: 'Load again',
    hint: {
      missing: 'For its author: the file has to stand beside the page, under this name.',
      broken:
        'For its author: each line says where, what was found and what would be right. “edgewise validate” says the same.',
    },
  },
};

/** One language's table. Functions build whole sentences, so that a language may order its words as it needs. */
export type Messages = typeof en;
