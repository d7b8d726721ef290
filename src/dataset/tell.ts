import type { Dataset } from './types';

/** The fields that readers read: each is a text in the dataset's own language, or texts by language tag. */
const TOLD = new Set(
  'title summary label short period note claim text warrant hedge method notShown x-position'.split(
    ' ',
  ),
);

type Texts = Readonly<Record<string, unknown>>;

/**
 * A checked dataset in one language: every text that its author gives in several is the one in `lang` or, failing that, in the
 * dataset's own. `lang` of the result is the language of its title, so what is said there holds for the most of it. Gives a
 * new object; what is read is not changed.
 */
export function tellDataset(raw: object, lang: string): Dataset {
  const { lang: own, title } = raw as Dataset;
  const told = isTexts(title) ? (nearestTag(title, lang) ?? own) : own;
  return { ...(tell(raw, lang, own) as Dataset), lang: told };
}

type Path = readonly (string | number)[];

interface ToldField {
  readonly path: Path;
  readonly texts: Texts;
}

/** The longest way of the format to a text: `edges`, 0, `reasoning`, `grounds`, 0, `text`. */
const DEEPEST = 6;

/** Every field of any value that is told in several languages. What nobody has checked may nest to any depth: no further than the format goes. */
export function toldFields(value: unknown): readonly ToldField[] {
  const found: ToldField[] = [];
  const open: { path: Path; value: unknown; isTold: boolean }[] = [
    { path: [], value, isTold: false },
  ];
  for (let field = open.pop(); field; field = open.pop()) {
    const { path, value: item, isTold } = field;
    if (isTold && isTexts(item)) found.push({ path, texts: item });
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

function tell(value: unknown, lang: string, own: string): unknown {
  const pick = (item: unknown): unknown => {
    if (Array.isArray(item)) return item.map(pick);
    return isTexts(item) ? item[nearestTag(item, lang) ?? own] : item;
  };
  if (Array.isArray(value)) return value.map((item: unknown) => tell(item, lang, own));
  if (!isTexts(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      TOLD.has(key) ? pick(item) : key.startsWith('x-') ? item : tell(item, lang, own),
    ]),
  );
}

/** The tag itself, else the first of the same language: "pt" is near "pt-BR", and the other way round. */
function nearestTag(texts: Texts, lang: string): string | undefined {
  const tags = Object.keys(texts);
  const wanted = lang.toLowerCase();
  const language = (tag: string) => tag.toLowerCase().split('-')[0];
  return (
    tags.find((tag) => tag.toLowerCase() === wanted) ??
    tags.find((tag) => language(tag) === language(wanted))
  );
}

function isTexts(value: unknown): value is Texts {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
