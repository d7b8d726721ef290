import type {
  Basis,
  NodeKind,
  Qualifier,
  Stance,
  Status,
  WarrantSource,
} from '../../src/format/types';

/** What an editor shows of a key, where the schema of the dataset says nothing, or too little. */
export const DESCRIPTIONS: Readonly<Record<string, string>> = {
  'map.article':
    "The article's file, relative to this one: plain text (each line a paragraph, the first the title) or HTML.",
  'map.id': 'The name of this map in addresses; written by "edgewise build" where it is left out.',
  'map.source': 'The article that the map is about. Its length and hash are counted from the file.',
  'map.about': 'Who made this map and how.',
  'map.actors':
    'Everybody and everything that ties connect, by id: small letters, digits, hyphens.',
  'map.ties':
    'The ties between actors, each with its claim, its place in the article and the reasoning behind it.',
  'map.argument': "The article's line of thought, in steps.",
  'map.aliases': 'Old id: id of today. Keeps links to renamed actors, ties and steps valid.',
  'map.places':
    'Sentences as they were counted in the article, written by "edgewise convert". Not needed where the article is at hand.',
  at: 'Where the article says so: words that stand in one sentence only, or 9.2 (paragraph 9, sentence 2), or p9 "words" (within paragraph 9), or "first words … last words". Several: one on each line with a dash.',
  'ties.tie': 'Two actors with an arrow: "iran -> eaeu", or "iran -- turkey" without direction.',
  'ties.id':
    'Written by "edgewise build" where it is left out; keep it then, because links contain it.',
  'ties.claim':
    'What the article claims, in your own words. A tie without claim or place is unfinished and never published.',
  'ties.grounds':
    "Because: the article's own reasons for the claim, other than the claim. Leave it out where it gives none.",
  'ties.warrant': 'So: why the claim follows from the grounds.',
  'ties.viewpoint': 'Whose view: "author" (also if left out), "reported", or the id of an actor.',
  'ties.reasoning': 'Holds x- keys that belong to the reasoning.',
  'steps.viewpoint': 'Whose view: "author" (also if left out), "reported", or the id of an actor.',
};

/** The choices of a key, and what each means. */
export const VALUES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  kind: {
    country: 'A state.',
    bloc: 'Several states, parties or bodies that act as one.',
    organization: 'A body with members or staff.',
    framework: 'A treaty, a format of talks, a set of rules.',
    project: 'Something being built or carried out.',
    event: 'Something that happened at a time.',
    person: 'A person.',
    idea: 'A concept, theory or plan.',
  } satisfies Record<NodeKind, string>,
  stance: {
    cooperation: 'The two act together, or one helps the other.',
    dispute: 'The two act against each other.',
    neutral: 'Structure: membership, office, participation.',
  } satisfies Record<Stance, string>,
  status: {
    ongoing: "It lasts in the article's own time.",
    happened: 'It took place once.',
    agreed: 'It is agreed and not yet carried out.',
    planned: 'It is planned.',
    wished: 'Somebody hopes for it.',
    past: 'It is over.',
  } satisfies Record<Status, string>,
  basis: {
    stated: 'The article says so (also if left out).',
    inferred: 'It follows from what the article says.',
    outside: 'It comes from another source, which "note" names.',
  } satisfies Record<Basis, string>,
  qualifier: {
    asserted: 'Said outright (also if left out).',
    hedged: 'Said with reserve; "hedge" gives its words.',
    forecast: 'Said of the future; "hedge" gives its words.',
    attributed: 'Said by somebody whom the article reports; "hedge" gives its words.',
  } satisfies Record<Qualifier, string>,
  warrantBy: {
    author: 'The article leaves it to the reader to see (also if left out).',
    editor: 'It is how this map reads the article.',
  } satisfies Record<WarrantSource, string>,
};
