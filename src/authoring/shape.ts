/**
 * What a key of `map.yaml` holds. One table drives the reader, the writer and the JSON Schema for
 * editors, so that they cannot disagree.
 *
 * - `prose`: a text for readers, or texts by language; `proses` a list of them
 * - `line`: a text in one language; `lines` a list of them
 * - `word`: an id, a choice, a date, a URL; `words` a list of them; `wordOrWords` either
 * - `places`: one place or a dashed list (see parsePlace.ts); `place` exactly one
 */
export type Field =
  | 'prose'
  | 'proses'
  | 'line'
  | 'lines'
  | 'word'
  | 'words'
  | 'wordOrWords'
  | 'number'
  | 'numbers'
  | 'place'
  | 'places'
  | { readonly object: Shape }
  | { readonly list: Shape }
  /** Objects by id; becomes a list of objects that begin with `id`. */
  | { readonly byId: Shape }
  | { readonly wordsById: true }
  | { readonly locators: Shape };

export type Shape = Readonly<Record<string, Field>>;

/** A sentence as it was counted in the article; the key of the entry is its `9.2`. */
const LOCATOR: Shape = {
  start: 'number',
  end: 'number',
  textStart: 'line',
  textEnd: 'line',
  sha256: 'word',
};

export const ACTOR: Shape = {
  kind: 'word',
  label: 'prose',
  short: 'prose',
  summary: 'prose',
  period: 'prose',
  basis: 'word',
  note: 'prose',
  at: 'places',
  seed: { object: { x: 'number', y: 'number' } },
  aliases: 'lines',
  find: 'lines',
};

/** A place in full: only for one that is not as the article gives it. */
export const PLACE: Shape = { paragraph: 'number', sentence: 'number', ...LOCATOR };

const GROUND: Shape = { text: 'prose', at: 'places' };

export const EDGE: Shape = {
  tie: 'line',
  id: 'word',
  stance: 'word',
  label: 'prose',
  status: 'word',
  period: 'prose',
  basis: 'word',
  note: 'prose',
  at: 'places',
  claim: 'prose',
  grounds: { list: GROUND },
  warrant: 'prose',
  warrantBy: 'word',
  qualifier: 'word',
  hedge: 'prose',
  viewpoint: 'word',
  /** Holds the author's own `x-` keys that belong to the reasoning and not to the edge. */
  reasoning: { object: {} },
};

const STEP: Shape = {
  id: 'word',
  text: 'prose',
  qualifier: 'word',
  hedge: 'prose',
  viewpoint: 'word',
  supports: 'words',
  against: 'words',
  follows: 'words',
  uses: 'words',
  at: 'places',
};

const ARGUMENT: Shape = {
  thesis: 'words',
  steps: { list: STEP },
  tour: { list: { step: 'word', title: 'prose', text: 'prose' } },
  moments: {
    list: { id: 'word', label: 'prose', from: 'word', to: 'word', status: 'wordOrWords' },
  },
  background: { list: { edge: 'word', why: 'prose' } },
};

const SOURCE: Shape = {
  title: 'line',
  publisher: 'line',
  url: 'word',
  issued: 'word',
  length: 'number',
  sha256: 'word',
  paragraphs: 'number',
  sentences: 'numbers',
  terms: 'lines',
};

/** A whole `map.yaml`. */
export const MAP: Shape = {
  $schema: 'word',
  article: 'word',
  id: 'word',
  title: 'prose',
  summary: 'prose',
  lang: 'word',
  license: 'line',
  about: { object: { by: 'line', method: 'prose', version: 'word', changes: 'lines' } },
  layout: 'word',
  positionMeaning: 'prose',
  principals: 'words',
  notShown: 'proses',
  source: { object: SOURCE },
  actors: { byId: ACTOR },
  ties: { list: EDGE },
  argument: { object: ARGUMENT },
  withoutTies: { list: { at: 'place', why: 'prose' } },
  aliases: { wordsById: true },
  places: { locators: LOCATOR },
};
