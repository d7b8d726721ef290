import { articleFromText, type Article } from '../article/article';
import { placeName } from '../article/locator';
import { formatWordDiff, rebasePlaces, type PlaceChange } from '../article/rebase';
import { sha256 } from '../article/sha256';
import { formatJson } from '../authoring/formatJson';
import { rebaseText } from '../authoring/rebaseText';
import { resolvePlace } from '../authoring/resolvePlace';
import { placeFields } from '../format/walk';
import type { Dataset, Locator } from '../format/types';
import { UsageError, type Arguments, type Command, type Outcome } from './command';
import { isMapFile, readDatasetFile, type DatasetFile } from './datasetFile';
import { articleFromHtml } from '../article/htmlArticle';
import { parseArticle } from '../article/parseArticle';
import { fileTitle } from './fileErrors';
import type { Io } from './io';
import { countProblems, countText, problemLines } from './problems';

export const rebase: Command = {
  name: 'rebase',
  form: 'FILE --text NEW.txt | --html NEW.html [--old OLD.txt] [--accept] [--out PATH]',
  summary: 'find the places of a map again after its article was edited',
  help: `Each sentence that the map cites is unchanged, moved, reworded or gone. A reworded one is shown with what has changed, and
taken only with --accept: whether the claim still holds is for a person to say.
--text, --html  the edited article
--old           the article before; without it the one that a map.yaml names, if it still fits. It makes more sentences found
--accept        takes reworded sentences too
--out           writes the map with its new places (of a map.yaml everything else stays as it is). Without it: only reports
Exit: 0 every place is found, 1 one is gone, or reworded and not accepted (then nothing is written), 2 a file cannot be read.`,
  values: ['text', 'html', 'old', 'out'],
  flags: ['accept'],
  run: async (args, io) => {
    const [file, ...more] = args.files;
    if (file === undefined || more.length > 0) throw new UsageError('rebase needs one FILE');
    const next = await readNext(args, io);
    const result = await readDatasetFile(file, io, { article: args.values.get('old') });
    if (!result.ok) {
      const title = fileTitle(file);
      const total = `${title}: ${countText(countProblems(result.problems), 'problem')}; with --old the article before is read`;
      return {
        exit: 1,
        lines: [...problemLines(result.problems), total],
        result: { ok: false, file: title, problems: result.problems },
      };
    }
    return await report(file, result, next, args, io);
  },
};

async function readNext({ values }: Arguments, io: Io): Promise<Article> {
  const [text, html] = [values.get('text'), values.get('html')];
  if ((text === undefined) === (html === undefined))
    throw new UsageError('rebase needs either --text NEW.txt or --html NEW.html');
  return text === undefined
    ? articleFromHtml(await io.read(html ?? ''))
    : articleFromText(await io.read(text));
}

async function report(
  file: string,
  found: DatasetFile,
  next: Article,
  { values, flags }: Arguments,
  io: Io,
): Promise<Outcome> {
  const old = values.get('old');
  const previous = found.article ?? (old === undefined ? null : parseArticle(await io.read(old)));
  const places = new Map(placeFields(found.dataset).map(({ value }) => [placeName(value), value]));
  const changes = rebasePlaces(
    [...places.values()].sort((a, b) => a.start - b.start),
    next,
    previous,
  );
  const count = (kind: PlaceChange['kind']) =>
    changes.filter((change) => change.kind === kind).length;
  const open = count('gone') + (flags.has('accept') ? 0 : count('reworded'));
  const title = fileTitle(file);
  const out = values.get('out');
  const lines = changes.flatMap((change) => linesOf(change, flags.has('accept')));
  const total = `${title}: ${(['unchanged', 'moved', 'reworded', 'gone'] as const).map((kind) => `${count(kind)} ${kind}`).join(', ')}`;
  if (out !== undefined && open === 0)
    await io.write(out, await rebased(file, found, next, changes, io));
  const end =
    out === undefined
      ? []
      : [
          open === 0
            ? `${out}: written`
            : `${out}: not written; ${cureOf(count('gone'), count('reworded'))}`,
        ];
  return {
    exit: open === 0 ? 0 : 1,
    lines: [...lines, total, ...end],
    result: {
      ok: open === 0,
      file: title,
      places: changes.map(({ kind, place, ...change }) => ({
        kind,
        place: placeName(place),
        ...('locator' in change ? { now: placeName(change.locator) } : {}),
        ...('after' in change ? { before: change.before, after: change.after } : {}),
      })),
    },
  };
}

function cureOf(gone: number, reworded: number): string {
  const first = reworded > 0 ? ['--accept takes what is reworded'] : [];
  const second = gone > 0 ? ['what rests on a sentence that is gone has to be rewritten'] : [];
  return [...first, ...second].join('; ');
}

function linesOf(change: PlaceChange, isAccepted: boolean): readonly string[] {
  const name = placeName(change.place);
  switch (change.kind) {
    case 'unchanged':
      return [];
    case 'moved':
      return [`${name} moved to ${placeName(change.locator)}`];
    case 'reworded': {
      const now = placeName(change.locator);
      const where = now === name ? '' : `, now ${now}`;
      const text =
        change.before === null
          ? `"${quoteOf(change.place)}" is now: ${change.after}`
          : formatWordDiff(change.before, change.after);
      return [`${name} reworded${where}${isAccepted ? ' (accepted)' : ''}:`, `  ${text}`];
    }
    case 'gone':
      return [`${name} gone: "${quoteOf(change.place)}"`];
  }
}

function quoteOf({ textStart, textEnd }: Locator): string {
  return textEnd === '' ? textStart : `${textStart} … ${textEnd}`;
}

async function rebased(
  file: string,
  found: DatasetFile,
  next: Article,
  changes: readonly PlaceChange[],
  io: Io,
): Promise<string> {
  const moved = new Map(
    changes.flatMap((change) =>
      'locator' in change ? [[placeName(change.place), change.locator] as const] : [],
    ),
  );
  const text = await io.read(file);
  if (!isMapFile(file, text)) return formatJson(withPlaces(found.raw, next, moved));
  const known = Object.fromEntries(
    placeFields(found.dataset).map(({ value }) => [placeName(value), value]),
  );
  const resolveOld = (written: string) => {
    const resolved = resolvePlace(written, { article: found.article, known });
    return 'places' in resolved ? resolved.places : [];
  };
  return rebaseText(text, next, resolveOld, moved);
}

/** The dataset with every place, and the numbers of its article, as the new article has them. */
function withPlaces(raw: Dataset, next: Article, moved: ReadonlyMap<string, Locator>): unknown {
  const replace = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(replace);
    if (typeof value !== 'object' || value === null) return value;
    const place = value as Partial<Locator>;
    if (place.paragraph !== undefined && place.sentence !== undefined && place.sha256 !== undefined)
      return { ...value, ...moved.get(placeName(place as Locator)) };
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [
        key,
        key.startsWith('x-') ? (item as unknown) : replace(item),
      ]),
    );
  };
  const { source } = raw;
  const counted = {
    ...source,
    length: next.length,
    sha256: sha256(next.text),
    paragraphs: next.paragraphs.length,
    ...(source.sentences
      ? { sentences: next.paragraphs.map((sentences) => sentences.length) }
      : {}),
  };
  return { ...(replace(raw) as object), source: counted };
}
