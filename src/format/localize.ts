import { isSameLanguage } from './isSameLanguage';
import type { Dataset } from './types';

/** The fields that readers read: each is a text in the dataset's own language, or texts by language tag. */
const TOLD = new Set(
  'title summary label short period note claim text warrant hedge method notShown why positionMeaning x-position'.split(
    ' ',
  ),
);
/** Read as well, but always in the dataset's own language. */
const OWN = new Set(['aliases', 'changes', 'publisher', 'by']);

type Texts = Readonly<Record<string, unknown>>;

/** A dataset in one language, as far as it goes. */
export interface Told {
  /** Its `lang` is the language of its title, so what is said there holds for the most of it. */
  readonly dataset: Dataset;
  /** The language of each text that is in another one than `lang` says. By text: which field it stands in makes no difference. */
  readonly tongues: ReadonlyMap<string, string>;
}

/**
 * A checked dataset in one language: every text that its author gives in several is the one in `lang` or, failing that, in the
 * dataset's own. Gives new objects; what is read is not changed.
 */
export function tellDataset(raw: object, lang: string): Told {
  const { lang: own, title } = raw as Dataset;
  const most = isTexts(title) ? (nearestTag(title, lang) ?? own) : own;
  const tongues = new Map<string, string>();
  const dataset = tell(raw, lang, own, (text, tag) => {
    if (tag !== most) tongues.set(text, tag);
    return text;
  });
  return { dataset: { ...(dataset as Dataset), lang: most }, tongues };
}

type Path = readonly (string | number)[];

interface ToldField {
  readonly path: Path;
  readonly texts: Texts;
}

interface ReadField {
  readonly path: Path;
  readonly told: string | Texts;
}

/** The longest way of the format to a text: `edges`, 0, `reasoning`, `grounds`, 0, `text`. */
const DEEPEST = 6;

/** Every field of any value that is told in several languages. */
export function toldFields(value: unknown): readonly ToldField[] {
  return readFields(value).flatMap(({ path, told }) =>
    typeof told === 'string' ? [] : [{ path, texts: told }],
  );
}

/**
 * Every field of any value that readers read and that may be told in several languages. What nobody has checked may nest to any
 * depth: no further than the format goes.
 */
export function readFields(value: unknown): readonly ReadField[] {
  const found: ReadField[] = [];
  const open: { path: Path; value: unknown; isTold: boolean }[] = [
    { path: [], value, isTold: false },
  ];
  for (let field = open.pop(); field; field = open.pop()) {
    const { path, value: item, isTold } = field;
    if (isTold && (isTexts(item) || typeof item === 'string')) found.push({ path, told: item });
    else if (path.length >= DEEPEST) continue;
    else if (Array.isArray(item))
      open.push(...item.map((one: unknown, i) => ({ path: [...path, i], value: one, isTold })));
    else if (isTexts(item))
      for (const [key, one] of Object.entries(item))
        if (!key.startsWith('x-'))
          open.push({ path: [...path, key], value: one, isTold: TOLD.has(key) });
  }
  return found;
}

/** Is told each text that readers read, and in which language that is. */
type Note = (text: string, tag: string) => string;

function tell(value: unknown, lang: string, own: string, note: Note): unknown {
  const pick = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(pick);
    const tag = isTexts(item) ? (nearestTag(item, lang) ?? own) : own;
    const text = isTexts(item) ? item[tag] : item;
    return typeof text === 'string' ? note(text, tag) : text;
  };
  if (Array.isArray(value)) return value.map((item: unknown) => tell(item, lang, own, note));
  if (!isTexts(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      TOLD.has(key) || (OWN.has(key) && !isTexts(item))
        ? pick(item)
        : key.startsWith('x-')
          ? item
          : tell(item, lang, own, note),
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
