import { isSameLanguage } from './isSameLanguage';
import type { Dataset } from './types';

/**
 * Fields shown to readers: each is either a text in the dataset's own language or an object of
 * texts by language tag.
 */
const TRANSLATABLE = new Set(
  'title summary label short period note claim text warrant hedge method notShown why positionMeaning x-position'.split(
    ' ',
  ),
);
/** Fields shown to readers, but always in the dataset's own language. */
const UNTRANSLATED = new Set(['aliases', 'changes', 'publisher', 'by']);

type Texts = Readonly<Record<string, unknown>>;

/** A dataset in one language, as far as translations exist. */
export interface Localized {
  /** Its `lang` is the language of its title, so that it describes most of the texts. */
  readonly dataset: Dataset;
  /**
   * The language of each text that is not in `lang`. Keyed by the text itself: which field holds it
   * makes no difference.
   */
  readonly languages: ReadonlyMap<string, string>;
}

/**
 * Reduces a checked dataset to one language: each translated text is replaced by the one in `lang`
 * or, if there is none, by the one in the dataset's own language. Does not modify its input, but
 * shares with it all objects that contain no translation. For a large dataset see `localizeSteps`.
 */
export function localizeDataset(raw: object, lang: string): Localized {
  const { localize, mainLang, languages } = createLocalizer(raw, lang);
  return { dataset: { ...(localize(raw) as Dataset), lang: mainLang }, languages };
}

type Path = readonly (string | number)[];

interface TranslatedField {
  readonly path: Path;
  readonly texts: Texts;
}

interface TranslatableField {
  readonly path: Path;
  readonly text: string | Texts;
}

/**
 * The length of the format's longest path to a text: `edges`, 0, `reasoning`, `grounds`, 0, `text`.
 */
const DEEPEST = 6;

/** Every field of a value that has translations. */
export function translatedFields(value: unknown): readonly TranslatedField[] {
  return translatableFields(value).flatMap(({ path, text }) =>
    typeof text === 'string' ? [] : [{ path, texts: text }],
  );
}

/** Every field of a value that is shown to readers and may have translations. */
export function translatableFields(value: unknown): readonly TranslatableField[] {
  return Array.from(walkTexts(value), ({ path, item }) =>
    isTexts(item) || typeof item === 'string' ? [{ path, text: item }] : [],
  ).flat();
}

/** The paths of lists that replace a text by mistake; only `notShown` is a list of texts. */
export function listsOfTexts(value: unknown): readonly Path[] {
  return Array.from(walkTexts(value), ({ path, item }) =>
    Array.isArray(item) ? [path] : [],
  ).flat();
}

/**
 * The values at the paths of texts shown to readers. An unchecked value may nest to any depth, so
 * the walk goes no deeper than the format does.
 */
function* walkTexts(value: unknown): Generator<{ readonly path: Path; readonly item: unknown }> {
  const stack: { path: Path; item: unknown; isTranslatable: boolean }[] = [
    { path: [], item: value, isTranslatable: false },
  ];
  for (let field = stack.pop(); field; field = stack.pop()) {
    const { path, item, isTranslatable } = field;
    const isList = isTranslatable && path.at(-1) === 'notShown' && Array.isArray(item);
    if (isTranslatable && !isList) yield { path, item };
    else if (path.length >= DEEPEST) continue;
    else if (Array.isArray(item))
      for (const [i, one] of (item as readonly unknown[]).entries())
        stack.push({ path: [...path, i], item: one, isTranslatable });
    else if (isTexts(item))
      for (const [key, one] of Object.entries(item))
        if (!key.startsWith('x-'))
          stack.push({ path: [...path, key], item: one, isTranslatable: TRANSLATABLE.has(key) });
  }
}

interface Localizer {
  /** Returns the value itself if nothing in it is translated. */
  localize(value: unknown): unknown;
  /** The language of the localized title. */
  readonly mainLang: string;
  /** The languages of all texts so far that are not in it; see `Localized`. */
  readonly languages: ReadonlyMap<string, string>;
}

/** Localizes the parts of a dataset; see `localizeDataset`. */
export function createLocalizer(raw: object, lang: string): Localizer {
  const { lang: own, title } = raw as Dataset;
  const mainLang = isTexts(title) ? (nearestTag(title, lang) ?? own) : own;
  const languages = new Map<string, string>();
  const pick = (item: unknown): unknown => {
    if (Array.isArray(item)) return mapShared(item, pick);
    const tag = isTexts(item) ? (nearestTag(item, lang) ?? own) : own;
    const text = isTexts(item) ? item[tag] : item;
    if (typeof text === 'string' && tag !== mainLang) languages.set(text, tag);
    return text;
  };
  const localize = (value: unknown): unknown => {
    if (Array.isArray(value)) return mapShared(value, localize);
    if (!isTexts(value)) return value;
    const keys = Object.keys(value);
    const members = Object.values(value);
    const localized = mapShared(members, (member, i) => localizeMember(keys[i] ?? '', member));
    if (localized === members) return value;
    return Object.fromEntries(keys.map((key, i) => [key, localized[i]]));
  };
  const localizeMember = (key: string, member: unknown): unknown => {
    if (isShownText(key, member)) return pick(member);
    return key.startsWith('x-') ? member : localize(member);
  };
  return { localize, mainLang, languages };
}

function isShownText(key: string, member: unknown): boolean {
  return TRANSLATABLE.has(key) || (UNTRANSLATED.has(key) && !isTexts(member));
}

/** As `map`, but returns the array itself if no item changes. */
function mapShared(
  items: readonly unknown[],
  change: (item: unknown, i: number) => unknown,
): readonly unknown[] {
  const changed = items.map(change);
  return changed.every((item, i) => item === items[i]) ? items : changed;
}

/**
 * The tag itself or the first one with the same primary language: "pt" matches "pt-BR", and the
 * other way round.
 */
export function nearestTag(texts: Texts, lang: string): string | undefined {
  const tags = Object.keys(texts);
  const wanted = lang.toLowerCase();
  return (
    tags.find((tag) => tag.toLowerCase() === wanted) ??
    tags.find((tag) => isSameLanguage(tag, wanted))
  );
}

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
