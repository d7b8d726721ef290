import * as v from 'valibot';
import {
  BASES,
  NODE_KINDS,
  QUALIFIERS,
  STANCES,
  STATUSES,
  WARRANT_SOURCES,
  type EdgeId,
  type NodeId,
  type StepId,
} from './types';

/** Extension keys: they belong to the author, are kept, and have no meaning here. */
export const EXTENSION_KEY = /^x-/;

/**
 * An object with these keys and `x-*`. Every other key is an issue of its own, which lists the
 * allowed keys.
 */
function strictObject<const Entries extends v.ObjectEntries>(entries: Entries) {
  const keys = Object.keys(entries);
  return v.pipe(
    v.looseObject(entries),
    v.rawCheck(({ dataset, addIssue }) => {
      const input: unknown = dataset.value;
      if (typeof input !== 'object' || input === null) return;
      const unknown = Object.entries(input).filter(
        ([key]) => !keys.includes(key) && !EXTENSION_KEY.test(key),
      );
      for (const [key, value] of unknown.slice(0, MAX_UNKNOWN_KEYS))
        addIssue({
          message: UNKNOWN_KEY,
          expected: keys.join('|'),
          // The issue does not hold a copy of the object: for 20,000 keys that would be 400 million
          // entries.
          path: [{ type: 'object', origin: 'key', input: {}, key, value }],
        });
    }),
  );
}

/**
 * Limit for one object; a list in place of an object would have as many unknown keys as entries.
 */
const MAX_UNKNOWN_KEYS = 50;

export const UNKNOWN_KEY = 'is not a key of the format';

function text(max: number, description: string) {
  return v.pipe(
    v.string(),
    v.regex(/\S/, 'must not be empty'),
    v.maxLength(max),
    v.description(description),
  );
}

const NO_LANGUAGE_TAG = 'must be a language tag: en, tr, pt-BR';

/**
 * Language, script, region, variants (BCP 47). Stricter than the BCP, because `Intl` throws on tags
 * that it does not accept, which would break the page. A regular expression, because it becomes the
 * `pattern` in the JSON Schema by which editors check a file.
 */
const languageTag = v.pipe(
  v.string(),
  v.regex(
    /^[A-Za-z]{2,3}(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|[0-9]{3}))?(?:-(?:[A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*$/,
    NO_LANGUAGE_TAG,
  ),
  v.check(isKnownToIntl, NO_LANGUAGE_TAG),
);

/** A tag can match the pattern and still be invalid: `de-1996-1996` repeats a variant. */
function isKnownToIntl(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

/**
 * A text shown to readers: a string in the dataset's own language, or an object of strings by
 * language tag that includes it (checked in meaning.ts). Typed as a string, because
 * `localizeDataset` reduces it to one before anything reads it.
 */
function translatable(max: number, description: string) {
  const one = text(max, description);
  const byLanguage = v.pipe(v.record(languageTag, one), v.description('By language tag.'));
  return v.union([one, byLanguage]) as unknown as typeof one;
}

/** The panel draws a cell for each paragraph; a long book has a few thousand. */
const MAX_PARAGRAPHS = 10_000;

// Larger numbers are no longer exact integers.
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(Number.MAX_SAFE_INTEGER));
const fraction = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9][a-z0-9-]*$/, 'must be an id: small letters a to z, digits and hyphens'),
  v.maxLength(80),
);
// Ids are branded here and nowhere else.
const toNodeId = v.transform((value: string) => value as NodeId);
const toEdgeId = v.transform((value: string) => value as EdgeId);
const toStepId = v.transform((value: string) => value as StepId);

// To the schema a reference may be any string. Whether it resolves is checked in meaning.ts, with a
// message of its own.
const reference = v.string();
const nodeRef = v.pipe(reference, v.description('Id of a node.'), toNodeId);
const stepRef = v.pipe(reference, v.description('Id of a step.'), toStepId);

const sha256 = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'must be a SHA-256: 64 digits 0-9 and a-f, small letters'),
);

export const locator = v.pipe(
  strictObject({
    paragraph: v.pipe(count, v.description('From 0, the title.')),
    sentence: v.pipe(v.number(), v.integer(), v.minValue(1), v.description('From 1.')),
    start: v.pipe(count, v.description('First code point in the n1 text.')),
    end: v.pipe(count, v.description('Code point after the last.')),
    textStart: v.pipe(
      v.string(),
      v.regex(/^\S+(?: \S+){0,3}$/, 'must be the first 1 to 4 words of the sentence'),
      v.description('The first words, at most 4.'),
    ),
    textEnd: v.pipe(
      v.string(),
      v.regex(/^(?:\S+(?: \S+){0,3})?$/, 'must be the last 1 to 4 words, or empty'),
      v.description('The last words, at most 4; empty where the start is the whole sentence.'),
    ),
    sha256,
  }),
  v.description('One whole sentence of the article.'),
);
const places = v.array(locator);

const period = translatable(80, 'The time it speaks of, in words.');
const basis = v.picklist(BASES);
const note = translatable(600, 'The source of a fact from outside the article.');

export const node = strictObject({
  id: v.pipe(id, toNodeId),
  kind: v.picklist(NODE_KINDS),
  label: translatable(60, 'The name on the map.'),
  short: v.exactOptional(translatable(30, 'A shorter name for small frames.')),
  summary: translatable(600, 'What it is, in a sentence.'),
  period: v.exactOptional(period),
  basis,
  note: v.exactOptional(note),
  places,
  seed: v.exactOptional(
    v.pipe(
      strictObject({ x: fraction, y: fraction }),
      v.description('A wish for the layout: 0 to 1 across and down the frame.'),
    ),
  ),
  aliases: v.exactOptional(v.array(text(120, 'Another name, shown as "also called".'))),
  find: v.exactOptional(
    v.array(text(120, 'A word by which the search finds it; never shown as a name.')),
  ),
});

const viewpoint = v.pipe(
  reference,
  v.description('Whose view it is: author, reported, or the id of a node.'),
  v.transform((value) => value as NodeId | 'author' | 'reported'),
);

export const reasoning = strictObject({
  claim: translatable(600, 'What the article claims.'),
  grounds: v.pipe(
    v.array(strictObject({ text: translatable(600, 'What the claim rests on.'), places })),
    v.description("The article's own reasons for the claim; empty where it gives none."),
  ),
  warrant: v.exactOptional(translatable(600, 'Why the claim follows from the grounds.')),
  warrantBy: v.exactOptional(
    v.pipe(
      v.picklist(WARRANT_SOURCES),
      v.description(
        'Whose the warrant is: "author" (as if left out) or "editor", where it is how this map reads the article.',
      ),
    ),
  ),
  qualifier: v.pipe(v.picklist(QUALIFIERS), v.description('How firmly the claim is made.')),
  hedge: v.exactOptional(translatable(200, 'The hedge in words; required unless asserted.')),
  viewpoint,
  places: v.pipe(places, v.minLength(1, 'must name at least one place in the article')),
});

export const edge = strictObject({
  id: v.pipe(id, toEdgeId),
  source: nodeRef,
  target: nodeRef,
  directed: v.boolean(),
  stance: v.picklist(STANCES),
  label: translatable(60, 'A verb phrase that reads between source and target.'),
  status: v.picklist(STATUSES),
  period: v.exactOptional(period),
  basis,
  note: v.exactOptional(note),
  reasoning,
});

const stepRefs = (description: string) => v.pipe(v.array(stepRef), v.description(description));

export const step = strictObject({
  id: v.pipe(id, toStepId),
  text: translatable(600, 'The step of the argument, in a sentence.'),
  qualifier: v.exactOptional(
    v.pipe(v.picklist(QUALIFIERS), v.description('How firmly it is said; left out: asserted.')),
  ),
  hedge: v.exactOptional(translatable(200, 'The hedge in words; required unless asserted.')),
  viewpoint: v.exactOptional(viewpoint),
  supports: stepRefs('The steps that this one is a reason for; none for a thesis.'),
  against: v.exactOptional(
    stepRefs('The steps to which this one is conceded, or with which it is contrasted.'),
  ),
  follows: v.exactOptional(stepRefs('The steps from which this one is drawn as a consequence.')),
  uses: v.array(
    v.pipe(
      reference,
      v.description('Id of a node or an edge.'),
      v.transform((value) => value as NodeId | EdgeId),
    ),
  ),
  places,
});

const tourStop = strictObject({
  step: stepRef,
  title: translatable(60, 'What this stop is about, in a few words.'),
  text: v.exactOptional(
    translatable(600, "What is read aloud, at most 45 words; left out: the step's text."),
  ),
});

const date = v.pipe(
  v.string(),
  v.regex(
    /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/,
    'must be a year, a month or a day: 2014, 2015-11, 2018-04-03',
  ),
);
const status = v.picklist(STATUSES);

export const moment = strictObject({
  id,
  label: translatable(60, 'The name of this time.'),
  from: v.exactOptional(v.pipe(date, v.description('Its first year, month or day.'))),
  to: v.exactOptional(
    v.pipe(date, v.description('Its last year, month or day, inclusive; left out: the same.')),
  ),
  status: v.exactOptional(
    v.pipe(
      v.union([status, v.array(status)]),
      v.description('It holds all edges of this status, or these, whatever their date.'),
    ),
  ),
});

const argument = strictObject({
  thesis: stepRefs('The steps that all the others lead to; they support nothing.'),
  steps: v.pipe(v.array(step), v.description('The statements of the argument.')),
  tour: v.exactOptional(
    v.pipe(
      v.array(tourStop),
      v.description('The argument in reading order, best in 8 to 12 stops.'),
    ),
  ),
  moments: v.exactOptional(
    v.pipe(
      v.array(moment),
      v.maxLength(8),
      v.description('The times that the dated edges speak of, in order.'),
    ),
  ),
  background: v.exactOptional(
    v.pipe(
      v.array(
        strictObject({
          edge: v.pipe(reference, v.description('Id of an edge.'), toEdgeId),
          why: translatable(300, 'Why the argument does without it.'),
        }),
      ),
      v.description('The edges that no step uses.'),
    ),
  ),
});

const source = strictObject({
  title: text(300, 'Title of the article.'),
  publisher: text(200, 'Who published it.'),
  url: v.exactOptional(
    v.pipe(v.string(), v.regex(/^https?:\/\/\S+$/, 'must be an address with http:// or https://')),
  ),
  issued: v.exactOptional(
    v.pipe(v.string(), v.regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/, 'must be a date: 2018-04-09')),
  ),
  normalization: v.literal('n1'),
  length: v.pipe(count, v.description('Code points of the whole n1 text.')),
  sha256,
  paragraphs: v.pipe(
    count,
    v.maxValue(MAX_PARAGRAPHS),
    v.description('How many paragraphs, the title included.'),
  ),
  sentences: v.exactOptional(
    v.pipe(
      v.array(v.pipe(v.number(), v.integer(), v.minValue(1))),
      v.description('How many sentences each paragraph has, the title first.'),
    ),
  ),
  terms: v.exactOptional(
    v.array(text(120, 'A name or term of the article that cannot be said in other words.')),
  ),
});

const relativeFile = v.pipe(
  v.string(),
  v.regex(
    /^(?![/.])(?!.*\/\.)[^\\?#:\s]+$/,
    'must be the name of a file beside the dataset: layout.json',
  ),
  v.maxLength(200),
);

/** The shape of `edgewise/1`. Relations between its ids and places are checked in meaning.ts. */
export const datasetSchema = v.pipe(
  strictObject({
    $schema: v.exactOptional(
      v.pipe(v.string(), v.description('The address of this schema, for editors.')),
    ),
    format: v.literal('edgewise/1'),
    id,
    title: translatable(200, 'The headline: a claim.'),
    summary: translatable(600, 'What the article argues.'),
    lang: languageTag,
    license: text(200, 'Licence of the dataset.'),
    about: strictObject({
      by: text(200, 'Who made the map.'),
      method: translatable(2000, 'How it was made, and what was not verified.'),
      version: text(40, 'Version of the dataset.'),
      changes: v.array(text(600, 'A change, newest first.')),
    }),
    layout: v.exactOptional(
      v.pipe(
        relativeFile,
        v.description('The file of the solved layout. Older spelling, still read: x-layout.'),
      ),
    ),
    positionMeaning: v.exactOptional(
      translatable(300, 'What position on this map means. Older spelling, still read: x-position.'),
    ),
    principals: v.exactOptional(
      v.pipe(
        v.array(nodeRef),
        v.description(
          'The nodes that the map is about, drawn as large discs. Older spelling, still read: x-principals.',
        ),
      ),
    ),
    notShown: v.array(translatable(600, 'What this map leaves out or the article does not claim.')),
    source,
    nodes: v.pipe(v.array(node), v.minLength(1, 'must hold at least one node')),
    edges: v.array(edge),
    argument: v.exactOptional(argument),
    withoutTies: v.exactOptional(
      v.pipe(
        v.array(
          strictObject({
            place: locator,
            why: translatable(300, 'Why no edge cites the sentence.'),
          }),
        ),
        v.description('The sentences of the article that no edge cites.'),
      ),
    ),
    aliases: v.exactOptional(
      v.pipe(v.record(id, reference), v.description('Old id to id of today.')),
    ),
  }),
  v.description('A relationship map with its reasoning, format edgewise/1.'),
);
