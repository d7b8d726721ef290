import { Document, Pair, Scalar, YAMLMap, YAMLSeq } from 'yaml';
import type { Article } from '../article/article';
import { buildLocator, placeName } from '../article/locator';
import { sha256 } from '../article/sha256';
import { EXTENSION_KEY } from '../format/schema';
import { placeFields } from '../format/walk';
import type { Dataset, Locator } from '../format/types';
import { arrange, without } from './arrange';
import { MAP, PLACE, type Field, type Shape } from './shape';

export interface WriteOptions {
  /** With the article at hand its numbers and its sentences are not written. */
  readonly article?: Article | null;
  /** The article's file, relative to the map's. */
  readonly articleFile?: string;
  /** URL of the JSON Schema, for editors. */
  readonly schemaUrl?: string;
}

type Entries = Readonly<Record<string, unknown>>;

/** Texts from here on are folded over several lines, where `#` and `:` need no quotes. */
const FOLD_FROM = 60;
const WIDTH = 100;

/**
 * A dataset as `map.yaml`, which compiles to the same dataset. What has a default is left out;
 * places are `9.2`. Sentences that the article (if at hand) would not give as they are stand at the
 * end, under `places`. `raw` is the dataset as read from its file, with texts in all languages.
 */
export function writeMap(raw: Dataset, options: WriteOptions = {}): string {
  return formatAuthored(toAuthored(raw, options), options.schemaUrl);
}

/** The text of a `map.yaml`. `authored` has its keys, and its values in the form of `readMap`. */
export function formatAuthored(authored: Entries, schemaUrl?: string): string {
  const doc = new Document(null, { schema: 'failsafe' });
  const root = buildObject(authored, MAP);
  spaceOut(root);
  doc.contents = root;
  if (schemaUrl !== undefined) doc.commentBefore = ` $schema: ${schemaUrl}`;
  return doc.toString({ lineWidth: WIDTH, flowCollectionPadding: false, minContentWidth: 20 });
}

interface KnownPlaces {
  /** To be written under `places`, by their names. */
  readonly table: Readonly<Record<string, Locator>>;
  /** Whether the name of a place is enough to find it. */
  readonly has: (place: Locator) => boolean;
}

function collectPlaces(raw: Dataset, article: Article | null): KnownPlaces {
  const table = new Map<string, Locator>();
  const fromArticle = new Map<string, string>();
  const keyOf = (place: Locator) => JSON.stringify(Object.entries(place).sort());
  const inArticle = (place: Locator) => {
    if (!article) return false;
    const name = placeName(place);
    if (!fromArticle.has(name)) {
      const found = buildLocator(article, place.paragraph, place.sentence);
      fromArticle.set(name, found ? keyOf(found) : '');
    }
    return fromArticle.get(name) === keyOf(place);
  };
  for (const { value } of placeFields(raw))
    if (!inArticle(value) && !table.has(placeName(value))) table.set(placeName(value), value);
  const sorted = [...table].sort(([, a], [, b]) => a.start - b.start);
  return {
    table: Object.fromEntries(sorted),
    has: (place) => {
      const inTable = table.get(placeName(place));
      return inTable ? keyOf(inTable) === keyOf(place) : inArticle(place);
    },
  };
}

/** The dataset with the keys of `map.yaml`, in its order; undefined values are to be left out. */
export function toAuthored(raw: Dataset, options: WriteOptions = {}): Entries {
  const known = collectPlaces(raw, options.article ?? null);
  const at = (places: readonly Locator[]) => writePlaces(places, known);
  const { table } = known;
  return arrange(
    raw,
    {
      $schema: raw.$schema,
      article: options.articleFile,
      id: raw.id,
      title: raw.title,
      summary: raw.summary,
      lang: raw.lang,
      license: raw.license,
      about: { ...raw.about, changes: unlessEmpty(raw.about.changes) },
      layout: raw.layout,
      positionMeaning: raw.positionMeaning,
      principals: raw.principals,
      notShown: unlessEmpty(raw.notShown),
      source: writeSource(raw.source, options.article ?? null),
      actors: raw.nodes.map((node) =>
        arrange(
          node,
          {
            ...withoutExtensions(node),
            basis: unless(node.basis, 'stated'),
            places: undefined,
            at: at(node.places),
          },
          { places: 'at' },
        ),
      ),
      ties: raw.edges.map((edge) => writeEdge(edge, at)),
      argument: raw.argument && {
        ...raw.argument,
        steps: raw.argument.steps.map((step) =>
          arrange(
            step,
            {
              ...withoutExtensions(step),
              supports: unlessEmpty(step.supports),
              uses: unlessEmpty(step.uses),
              places: undefined,
              at: at(step.places),
            },
            { places: 'at' },
          ),
        ),
      },
      withoutTies: raw.withoutTies?.map((item) =>
        arrange(item, { at: at([item.place]), why: item.why }, { place: 'at' }),
      ),
      aliases: raw.aliases,
      places:
        Object.keys(table).length === 0
          ? undefined
          : Object.fromEntries(
              Object.entries(table).map(([name, place]) => [
                name,
                without(place, ['paragraph', 'sentence']),
              ]),
            ),
    },
    { nodes: 'actors', edges: 'ties' },
  );
}

function writeSource(source: Dataset['source'], article: Article | null): Entries {
  const counted =
    article &&
    source.length === article.length &&
    source.sha256 === sha256(article.text) &&
    source.paragraphs === article.paragraphs.length &&
    JSON.stringify(source.sentences) ===
      JSON.stringify(article.paragraphs.map((sentences) => sentences.length));
  const { normalization: _, ...rest } = source;
  const { length, sha256: hash, paragraphs, sentences, ...own } = rest;
  return arrange(
    source,
    counted
      ? own
      : {
          ...withoutExtensions(own),
          length,
          sha256: hash,
          paragraphs,
          sentences,
          terms: source.terms,
        },
  );
}

function writeEdge(
  { reasoning, ...edge }: Dataset['edges'][number],
  at: (places: readonly Locator[]) => unknown,
): Entries {
  const arrow = edge.directed ? '->' : '--';
  const reasoningOwn = Object.entries(reasoning).filter(([key]) => EXTENSION_KEY.test(key));
  return arrange(
    edge,
    {
      tie: `${edge.source} ${arrow} ${edge.target}`,
      id: edge.id,
      label: edge.label,
      stance: edge.stance,
      status: edge.status,
      period: edge.period,
      basis: unless(edge.basis, 'stated'),
      note: edge.note,
      at: at(reasoning.places),
      claim: reasoning.claim,
      grounds: unlessEmpty(
        reasoning.grounds.map((ground) =>
          arrange(ground, { text: ground.text, at: at(ground.places) }, { places: 'at' }),
        ),
      ),
      warrant: reasoning.warrant,
      warrantBy: reasoning.warrantBy,
      qualifier: unless(reasoning.qualifier, 'asserted'),
      hedge: reasoning.hedge,
      viewpoint: unless(reasoning.viewpoint, 'author'),
      reasoning: reasoningOwn.length > 0 ? Object.fromEntries(reasoningOwn) : undefined,
    },
    { source: 'tie', target: 'tie', directed: 'tie' },
  );
}

/** Names on one line; a list where a place has to be written in full. */
function writePlaces(places: readonly Locator[], known: KnownPlaces): unknown {
  if (places.length === 0) return undefined;
  if (places.every(known.has)) return places.map(placeName).join(', ');
  return places.map((place) => (known.has(place) ? placeName(place) : place));
}

function withoutExtensions(object: object): Entries {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !EXTENSION_KEY.test(key)));
}

function unless<Value>(value: Value, normal: Value): Value | undefined {
  return value === normal ? undefined : value;
}

function unlessEmpty<Item>(list: readonly Item[]): readonly Item[] | undefined {
  return list.length === 0 ? undefined : list;
}

function buildObject(object: Entries, shape: Shape): YAMLMap {
  const map = new YAMLMap();
  for (const [key, value] of Object.entries(object)) {
    if (value === undefined) continue;
    const field = Object.hasOwn(shape, key) ? shape[key] : undefined;
    map.items.push(new Pair(buildText(key), field ? buildField(value, field) : buildAny(value)));
  }
  if (map.items.length === 0) map.flow = true;
  return map;
}

function buildField(value: unknown, field: Field): Scalar | YAMLMap | YAMLSeq {
  if (typeof field === 'object') return buildNested(value, field);
  if (Array.isArray(value)) return buildList(value, field);
  if (field === 'place' || field === 'places')
    return typeof value === 'string' ? plain(value) : buildObject(value as Entries, PLACE);
  if (typeof value === 'object' && value !== null)
    return buildObject(value as Entries, { ...mapValues(value, () => 'prose' as const) });
  return field === 'prose' || field === 'line' ? buildText(String(value)) : plain(String(value));
}

function buildNested(value: unknown, field: Field & object): YAMLMap | YAMLSeq {
  if ('object' in field) {
    const map = buildObject(value as Entries, field.object);
    if (Object.values(field.object).every((one) => one === 'number')) map.flow = true;
    return map;
  }
  if ('list' in field)
    return buildSeq(value as readonly Entries[], (item) => buildObject(item, field.list));
  if ('wordsById' in field)
    return buildObject(
      value as Entries,
      mapValues(value as object, () => 'word' as const),
    );
  if ('locators' in field)
    return buildObject(
      value as Entries,
      mapValues(value as object, () => ({ object: field.locators })),
    );
  const map = new YAMLMap();
  for (const { id, ...own } of value as readonly (Entries & { readonly id: string })[])
    map.items.push(new Pair(buildText(id), buildObject(own, field.byId)));
  if (map.items.length === 0) map.flow = true;
  return map;
}

function buildList(value: readonly unknown[], field: Field & string): YAMLSeq {
  const item = ITEMS[field] ?? 'word';
  const list = buildSeq(value, (one) => buildField(one, item));
  const isShort =
    value.every((one) => typeof one !== 'object') && value.join(', ').length < FOLD_FROM;
  if (field === 'numbers' || (isShort && (item === 'word' || item === 'line'))) list.flow = true;
  return list;
}

const ITEMS: Partial<Record<string, Field>> = {
  proses: 'prose',
  lines: 'line',
  numbers: 'number',
  places: 'places',
};

function buildSeq<Item>(items: readonly Item[], build: (item: Item) => unknown): YAMLSeq {
  const list = new YAMLSeq();
  for (const item of items) list.items.push(build(item));
  if (items.length === 0) list.flow = true;
  return list;
}

/** A value of the author's own. Its texts are quoted, so that `no` and `1` come back as texts. */
function buildAny(value: unknown): Scalar | YAMLMap | YAMLSeq {
  if (Array.isArray(value)) return buildSeq(value, buildAny);
  if (typeof value === 'string') return quoted(value);
  if (typeof value !== 'object' || value === null)
    return plain(Object.is(value, -0) ? '-0' : String(value));
  const map = new YAMLMap();
  for (const [key, item] of Object.entries(value))
    map.items.push(new Pair(quoted(key), buildAny(item)));
  if (map.items.length === 0) map.flow = true;
  return map;
}

/** What other readers of YAML would take for a number, a date, a truth value or nothing. */
const LOOKS_TYPED = /^(?:null|true|false|yes|no|on|off|~|[-+.]?\d.*|[-+]?\.(?:inf|nan))$/i;

function buildText(text: string): Scalar {
  if (text === '' || LOOKS_TYPED.test(text) || /[\p{Cc}\p{Zl}\p{Zp}\uFEFF]/u.test(text))
    return quoted(text);
  const scalar = new Scalar(text);
  if (text.length >= FOLD_FROM && /^\S.*\S$/.test(text) && !/ {2}/.test(text))
    scalar.type = 'BLOCK_FOLDED';
  return scalar;
}

function plain(text: string): Scalar {
  return new Scalar(text);
}

function quoted(text: string): Scalar {
  const scalar = new Scalar(text);
  scalar.type = 'QUOTE_DOUBLE';
  return scalar;
}

/** An empty line before each section, actor and edge. */
function spaceOut(root: YAMLMap): void {
  for (const pair of root.items) {
    const key = String((pair.key as Scalar).value);
    const node = pair.value;
    if (!SECTIONS.has(key)) continue;
    (pair.key as Scalar).spaceBefore = true;
    const items = node instanceof YAMLMap || node instanceof YAMLSeq ? node.items : [];
    if (key !== 'actors' && key !== 'ties') continue;
    for (const item of items.slice(1))
      ((item instanceof Pair ? item.key : item) as Scalar).spaceBefore = true;
  }
}

const SECTIONS = new Set(
  'about notShown source actors ties argument withoutTies aliases places'.split(' '),
);

function mapValues<Value>(object: object, build: () => Value): Readonly<Record<string, Value>> {
  return Object.fromEntries(Object.keys(object).map((key) => [key, build()]));
}
