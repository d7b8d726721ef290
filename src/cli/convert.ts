import path from 'node:path';
import { formatJson } from '../authoring/formatJson';
import { parseMap } from '../authoring/parseMap';
import { formatAuthored, writeMap } from '../authoring/writeMap';
import { ConvertError, type OutputFile } from '../convert/types';
import type { ForeignKind } from '../convert/kinds';
import { toMap } from '../convert/toMap';
import { parseDataset } from '../format/parse';
import { didYouMean, nearest } from '../format/nearest';
import type { Dataset, Problem } from '../format/types';
import { UsageError, type Arguments, type Command, type Outcome } from './command';
import { readChoices, unusedAnswers } from './convert/choices';
import { EXPORTS, exportAs } from './convert/exports';
import { guessKind } from './convert/guessKind';
import { formatKindTable, kindLines } from './convert/kindTable';
import {
  detectFormat,
  importAs,
  IMPORTS,
  type ImportFormat,
  type InputFile,
} from '../convert/importFiles';
import { parseArticle } from '../article/parseArticle';
import { readDatasetFile } from './datasetFile';
import { fileTitle } from './fileErrors';
import type { Io } from './io';
import { countProblems, countText, problemLines, warningLines } from './problems';

export const convert: Command = {
  name: 'convert',
  form: 'FILE --to FORMAT [--out PATH] | FILE… [--from FORMAT] [--map KINDS] --out map.yaml',
  summary: 'turn a map into another format, or a graph of another program into a map',
  help: `--to       ${EXPORTS.join(', ')}. FILE is a graph.json or a map.yaml; what the format cannot hold is listed
--from     ${IMPORTS.join(', ')}; left out where the file shows it. The end of every import
           says what was dropped and what is missing for a map that can be published
--out      a file (a folder for csv); without it the result goes to standard output
--article  with --to yaml: the article of a graph.json, so that its sentences need not be counted in the file
--map      with an import: "partner of=cooperation" says what a kind of the other program is here, a stance or a kind of
           actor; or the name of a table that says it for many; may be repeated. Without it such kinds are left out and listed
--map-table  with an import: writes the kinds that have no equal here into a table (CSV), each with its number, an example
           and a guess. Fill in its last column, stance or kind, and convert again with --map and its name
CSV, YAML and JGF lose nothing: what they give comes back the same. Several CSV files make one map: actors, ties, grounds.
Exit: 0 converted, 1 the map has problems, 2 a file cannot be read or written, or is not of that format.`,
  values: ['to', 'from', 'out', 'article', 'map', 'map-table'],
  repeated: ['map'],
  run: async (args, io) => {
    const { files, values } = args;
    if (files.length === 0) throw new UsageError('convert needs a FILE');
    const [to, from] = [values.get('to'), values.get('from')];
    if (to !== undefined && from !== undefined)
      throw new UsageError('convert takes --to or --from, not both; a map is what is between them');
    const ofImports = ['map', 'map-table'].find((name) => to !== undefined && values.has(name));
    if (ofImports !== undefined)
      throw new UsageError(`--${ofImports} is for an import; a map has only kinds of its own`);
    return to === undefined ? await runImport(args, io) : await runExport(to, args, io);
  },
};

function pick<Name extends string>(option: string, value: string, names: readonly Name[]): Name {
  const found = names.find((name) => name === value);
  if (found !== undefined) return found;
  const guess = didYouMean(nearest(value, names));
  throw new UsageError(`${option} "${value}" is not one of ${names.join(', ')}${guess}`);
}

async function runExport(to: string, { files, values }: Arguments, io: Io): Promise<Outcome> {
  const format = pick('--to', to, EXPORTS);
  const [file, ...more] = files;
  if (file === undefined || more.length > 0) throw new UsageError('convert --to needs one FILE');
  const given = values.get('article');
  const result = await readDatasetFile(file, io, { article: given });
  if (!result.ok) return refused(fileTitle(file), result.problems);
  const article = given === undefined ? result.article : parseArticle(await io.read(given));
  const out = values.get('out');
  const folder = out === undefined ? '.' : path.dirname(out);
  const articleFile = given === undefined ? undefined : path.relative(folder, given);
  const { files: made, lost } = await exportAs(format, { ...result, article, articleFile }, io);
  const title = fileTitle(file);
  const losses = lost.map((one) => `not in ${format}: ${one}`);
  if (made.length === 0)
    return { exit: 1, lines: losses, result: { ok: false, file: title, lost } };
  return await deliver(made, out, { title, notes: losses, result: { lost } }, io);
}

async function runImport({ files, values }: Arguments, io: Io): Promise<Outcome> {
  const read = await Promise.all(
    files.map(async (name): Promise<InputFile> => ({
      name: fileTitle(name),
      bytes: await io.readBytes(name),
    })),
  );
  const format = formatOf(values.get('from'), read);
  const imported = importAs(format, read);
  const title = read[0]?.name ?? '';
  if ('dataset' in imported) return await deliverWhole(imported.dataset, title, values, io);
  const given = await readChoices(values.get('map'), io);
  if (given.problems.length > 0) return { ...refused('--map', given.problems), exit: 2 };
  const { authored, report, counts, kinds, locate } = toMap(imported.graph, given.choices);
  const table = await writeKindTable(kinds, values, io);
  const warnings = unusedAnswers(given.answers, kinds);
  const asked = notesOfKinds(kinds, warnings, values.get('map-table'));
  const unmapped = counts.unmapped.map((kind) => ({
    ...kind,
    guess: guessKind(kind.word, kind.of) ?? null,
  }));
  const notes = [...table, ...report, ...asked];
  const delivery = { title, notes, result: { ...counts, unmapped, warnings } };
  const yaml = formatAuthored(authored);
  const out = values.get('out');
  if (out?.endsWith('.json') !== true)
    return await deliver([{ name: 'map.yaml', text: yaml }], out, delivery, io);
  const compiled = parseMap(yaml, title, { article: null });
  if (!compiled.ok) {
    const { lines, ...rest } = refused(title, compiled.problems.map(locate));
    return { ...rest, lines: [...lines, ...table, ...asked] };
  }
  const graphFiles = [{ name: 'graph.json', text: formatJson(compiled.raw) }];
  return await deliver(graphFiles, out, delivery, io);
}

/** Delivers a file that contains a whole map, so all its kinds are known. */
async function deliverWhole(
  dataset: Dataset,
  title: string,
  values: Arguments['values'],
  io: Io,
): Promise<Outcome> {
  const checked = parseDataset(JSON.stringify(dataset), title);
  if (!checked.ok) return refused(title, checked.problems);
  const yaml = writeMap(dataset);
  // Compiled once more, so that the keys are in the order of the format.
  const compiled = parseMap(yaml, title, { article: null });
  if (!compiled.ok) return refused(title, compiled.problems);
  const out = values.get('out');
  const text = out?.endsWith('.json') === true ? formatJson(compiled.raw) : yaml;
  const unused = ['map', 'map-table'].find((name) => values.has(name));
  const notes = [
    'the whole map',
    ...(unused === undefined ? [] : [`--${unused} is not used: all kinds of this map are known`]),
  ];
  return await deliver([{ name: 'map.yaml', text }], out, { title, notes, result: {} }, io);
}

/** The last lines of an import: choices for kinds it does not have, and kinds without a choice. */
function notesOfKinds(
  kinds: readonly ForeignKind[],
  warnings: readonly Problem[],
  table: string | undefined,
): readonly string[] {
  return [
    ...warningLines(warnings),
    ...kindLines(
      kinds.filter(({ chosen }) => chosen === undefined),
      table,
    ),
  ];
}

/** Writes the table of --map-table, but never over a table that somebody may have filled in. */
async function writeKindTable(
  kinds: readonly ForeignKind[],
  values: Arguments['values'],
  io: Io,
): Promise<readonly string[]> {
  const file = values.get('map-table');
  if (file === undefined) return [];
  if (file === values.get('out'))
    throw new UsageError(`--out and --map-table are both ${file}; name two files`);
  if (kinds.length === 0) return [`${file}: not written; every kind has its equal here`];
  const isRead = values.get('map')?.split('\n').includes(file) === true;
  const exists = await io.readBytes(file).then(
    () => true,
    () => false,
  );
  // A table that --map has just read may be replaced: the new one contains its choices.
  if (exists && !isRead)
    throw new UsageError(
      `${file} is there already; read it with --map ${file}, or name another file for --map-table`,
    );
  await io.write(file, formatKindTable(kinds));
  const open = kinds.filter(({ chosen }) => chosen === undefined).length;
  return [`${file}: written; ${countText(open, 'kind')} to fill in`];
}

function formatOf(from: string | undefined, [file]: readonly InputFile[]): ImportFormat {
  if (from !== undefined) return pick('--from', from, IMPORTS);
  const found = file && detectFormat(file);
  if (found) return found;
  throw new ConvertError(
    `${file?.name ?? ''}: does not show its format; name it with --from (${IMPORTS.join(', ')})`,
  );
}

interface Delivery {
  readonly title: string;
  /** What is said at the end: losses, or the report of an import. */
  readonly notes: readonly string[];
  readonly result: Readonly<Record<string, unknown>>;
}

/** Writes the files; without `out` one file is the output, and all else goes to standard error. */
async function deliver(
  files: readonly OutputFile[],
  out: string | undefined,
  { title, notes, result }: Delivery,
  io: Io,
): Promise<Outcome> {
  const [only, ...more] = files;
  if (out === undefined && more.length > 0)
    throw new UsageError('several files are made: name a folder with --out');
  if (out === undefined) {
    notes.forEach((note) => io.err(note));
    const text = only?.text.replace(/\n$/, '') ?? '';
    return { exit: 0, text, lines: [], result: { ok: true, file: title, text, ...result } };
  }
  if (more.length > 0) await io.writeAll(out, files);
  else await io.write(out, only?.text ?? '');
  const written = more.length > 0 ? files.map(({ name }) => path.join(out, name)) : [out];
  return {
    exit: 0,
    lines: [...written.map((name) => `${name}: written`), ...notes],
    result: { ok: true, file: title, written, ...result },
  };
}

function refused(file: string, problems: Parameters<typeof problemLines>[0]): Outcome {
  return {
    exit: 1,
    lines: [
      ...problemLines(problems),
      `${file}: ${countText(countProblems(problems), 'problem')}; nothing is converted`,
    ],
    result: { ok: false, file, problems },
  };
}
