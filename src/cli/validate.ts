import { adviseDataset } from '../format/advice/advise';
import type { Problem } from '../format/types';
import { UsageError, type Command, type ExitCode } from './command';
import { readDatasetFile, type DatasetFile } from './datasetFile';
import { fileTitle, ReadError } from './fileErrors';
import type { Io } from './io';
import { countProblems, countText, problemLines, warningLines } from './problems';
import { unfinishedWarnings } from './unfinished';

interface FileReport {
  readonly file: string;
  readonly exit: ExitCode;
  readonly problems: readonly Problem[];
  /** What to review in a file without problems. */
  readonly warnings: readonly Problem[];
  readonly lines: readonly string[];
  /** Why the file could not be read. */
  readonly error?: string;
}

export const validate: Command = {
  name: 'validate',
  form: 'FILE… [--strict] [--article ARTICLE]',
  summary: 'check the format and the meaning of datasets',
  help: `FILE is a graph.json, or a map.yaml, whose places are then looked up in its article. Prints every problem with its file, path, value, nearest guess and line. Of a file without problems it prints warnings: a
ground or warrant that says its claim again, a hedge for something asserted, a tie of cooperation or dispute with neither
ground nor warrant, edges that say the same from both ends, labels that do not read between their nodes, edges that the
argument leaves out, sentences that nothing cites, a tour that is missing, short or long.
--strict   warnings count as problems
--article  the article of a map.yaml, where it is not the file that "article:" names
Exit: 0 no problems, 1 problems (with --strict: or warnings), 2 a file cannot be read.`,
  values: ['article'],
  flags: ['strict'],
  run: async ({ files, flags, values }, io) => {
    if (files.length === 0) throw new UsageError('validate needs at least one FILE');
    const isStrict = flags.has('strict');
    const reports = await Promise.all(
      files.map((file) => report(file, isStrict, values.get('article'), io)),
    );
    const exit = reports.reduce<ExitCode>((worst, { exit }) => (exit > worst ? exit : worst), 0);
    return {
      exit,
      lines: reports.flatMap(({ lines }) => lines),
      result: {
        ok: exit === 0,
        files: reports.map(({ file, exit, problems, warnings, error }) => ({
          file,
          ok: exit === 0,
          problems,
          warnings,
          error,
        })),
      },
    };
  },
};

async function report(
  path: string,
  isStrict: boolean,
  article: string | undefined,
  io: Io,
): Promise<FileReport> {
  const file = fileTitle(path);
  try {
    const result = await readDatasetFile(path, io, { article });
    return result.ok ? sound(file, result, isStrict) : invalid(file, result.problems);
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return {
      file,
      exit: 2,
      problems: [],
      warnings: [],
      lines: [error.message],
      error: error.message,
    };
  }
}

function sound(file: string, found: DatasetFile, isStrict: boolean): FileReport {
  const { dataset, graphJson, unfinished } = found;
  const warnings = [
    ...unfinishedWarnings(file, unfinished),
    ...found.locate(adviseDataset(dataset, graphJson, file)),
  ];
  const isMap = /\.ya?ml$/i.test(file);
  const counts = [
    countText(dataset.nodes.length, isMap ? 'actor' : 'node'),
    countText(dataset.edges.length, isMap ? 'tie' : 'edge'),
    ...(warnings.length > 0 ? [countText(countProblems(warnings), 'warning')] : []),
  ];
  return {
    file,
    exit: isStrict && warnings.length > 0 ? 1 : 0,
    problems: [],
    warnings,
    lines: [...warningLines(warnings), `${file}: no problems: ${counts.join(', ')}`],
  };
}

function invalid(file: string, problems: readonly Problem[]): FileReport {
  const total = `${file}: ${countText(countProblems(problems), 'problem')}`;
  return { file, exit: 1, problems, warnings: [], lines: [...problemLines(problems), total] };
}
