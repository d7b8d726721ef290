import { isSameLanguage } from './isSameLanguage';
import type { Dataset } from './types';

/** The fields that readers read: each is a text in the dataset's own language, or texts by language tag. */
const TRANSLATABLE = new Set(
  'title summary label short period note claim text warrant hedge method notShown why positionMeaning x-position'.split(
    ' ',
  ),
);
/** Read as well, but always in the dataset's own language. */
const UNTRANSLATED = new Set(['aliases', 'changes', 'publisher', 'by']);

type Texts = Readonly<Record<string, unknown>>;

/** A dataset in one language, as far as it goes. */
export interface Localized {
  /** Its `lang` is the language of its title, so what is said there holds for the most of it. */
  readonly dataset: Dataset;
  /** The language of each text that is in another one than `lang` says. By text: which field it stands in makes no difference. */
  readonly languages: ReadonlyMap<string, string>;
}

/**
 * A checked dataset in one language: every text that its author gives in several is the one in `lang` or, failing that, in the
 * dataset's own. Gives new objects; what is read is not changed.
 */
export function localizeDataset(raw: object, lang: string): Localized {
  const { lang: own, title } = raw as Dataset;
  const mainLang = isTexts(title) ? (nearestTag(title, lang) ?? own) : own;
  const languages = new Map<string, string>();
  const dataset = localize(raw, lang, own, (text, tag) => {
    if (tag !== mainLang) languages.set(text, tag);
    return text;
  });
  return { dataset: { ...(dataset as Dataset), lang: mainLang }, languages };
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

/** The longest way of the format to a text: `edges`, 0, `reasoning`, `grounds`, 0, `text`. */
const DEEPEST = 6;

/** Every field of any value that is told in several languages. */
export function translatedFields(value: unknown): readonly TranslatedField[] {
  return translatableFields(value).flatMap(({ path, text }) =>
    typeof text === 'string' ? [] : [{ path, texts: text }],
  );
}

/**
 * Every field of any value that readers read and that may be told in several languages. What nobody has checked may nest to any
 * depth: no further than the format goes.
 */
export function translatableFields(value: unknown): readonly TranslatableField[] {
  const found: TranslatableField[] = [];
  const stack: { path: Path; value: unknown; isTranslatable: boolean }[] = [
    { path: [], value, isTranslatable: false },
  ];
  for (let field = stack.pop(); field; field = stack.pop()) {
    const { path, value: item, isTranslatable } = field;
    if (isTranslatable && (isTexts(item) || typeof item === 'string'))
      found.push({ path, text: item });
    else if (path.length >= DEEPEST) continue;
    else if (Array.isArray(item))
      stack.push(
        ...item.map((one: unknown, i) => ({ path: [...path, i], value: one, isTranslatable })),
      );
    else if (isTexts(item))
      for (const [key, one] of Object.entries(item))
        if (!key.startsWith('x-'))
          stack.push({ path: [...path, key], value: one, isTranslatable: TRANSLATABLE.has(key) });
  }
  return found;
}

/** Is told each text that readers read, and in which language that is. */
type Visit = (text: string, tag: string) => string;

function localize(value: unknown, lang: string, own: string, visit: Visit): unknown {
  const pick = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(pick);
    const tag = isTexts(item) ? (nearestTag(item, lang) ?? own) : own;
    const text = isTexts(item) ? item[tag] : item;
    return typeof text === 'string' ? visit(text, tag) : text;
  };
  if (Array.isArray(value)) return value.map((item: unknown) => localize(item, lang, own, visit));
  if (!isTexts(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      TRANSLATABLE.has(key) || (UNTRANSLATED.has(key) && !isTexts(item))
        ? pick(item)
        : key.startsWith('x-')
          ? item
          : localize(item, lang, own, visit),
    ]),
  );
}

/** The tag itself, else the first of the same language: "pt" is near "pt-BR", and the other way round. */
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
