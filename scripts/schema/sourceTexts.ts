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
  'map.title': 'The headline of the map: a claim.',
  'map.lang': 'The language of this map, as a tag: en, tr, pt-BR. Left out: en.',
  'map.license': 'The licence of this map, such as CC-BY-4.0.',
  'map.layout': 'The file with the positions that "edgewise build" has solved.',
  'map.positionMeaning': 'What left, right, above and below mean on this map.',
  'map.principals': 'The actors that the map is about, by id; drawn as large discs.',
  'map.notShown': 'What this map leaves out, or the article does not claim; a sentence each.',
  'map.withoutTies': 'The sentences of the article that no tie cites, each with the reason.',
  'about.version': 'The version of this map.',
  'about.changes': 'What has changed, newest first.',
  'source.url': 'The address of the article.',
  'source.issued': 'When it was published: 2024, 2024-05 or 2024-05-31.',
  'source.length': 'Computed from the article; not written by hand.',
  'source.sha256': 'Computed from the article; not written by hand.',
  'source.paragraphs': 'Computed from the article; not written by hand.',
  'source.sentences': 'Computed from the article; not written by hand.',
  'source.terms': 'Names and terms of the article that cannot be said in other words.',
  'actors.aliases': 'Other names, shown as "also called".',
  'actors.find': 'Words by which search finds it; never shown as names.',
  'seed.x': 'From 0 (left) to 1 (right).',
  'seed.y': 'From 0 (top) to 1 (bottom).',
  kind: 'What it is: country, bloc, organization, framework, project, event, person or idea.',
  stance: 'Whether the two act together (cooperation), against each other (dispute), or neither.',
  status: 'Whether it lasts, happened once, is over, or is not yet real.',
  basis: 'Whether the article says so; left out: stated.',
  'argument.background': 'The ties that no step uses, each with the reason.',
  'argument.moments': 'The times that the dated ties refer to, in order.',
  'steps.id': 'A name for this step, made once and kept: small letters, digits, hyphens.',
  'steps.uses': 'The actors and ties that this step refers to, by id.',
  'moments.id': 'A name for this time, made once and kept: small letters, digits, hyphens.',
  'moments.status': 'Includes all ties of this status or these statuses, whatever their date.',
  'background.edge': 'The id of the tie.',
  'withoutTies.why': 'Why no tie cites the sentence.',
  'places.sha256': 'The SHA-256 of the sentence, in hex.',
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

/** What an editor offers for a key that is free text. */
export const EXAMPLES: Readonly<Record<string, readonly string[]>> = {
  viewpoint: ['author', 'reported'],
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
