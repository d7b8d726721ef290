import { adviseDataset } from '../format/advice/advise';
import { parseDataset } from '../format/parse';
import type { Dataset, Problem } from '../format/types';
import { UsageError, type Command, type ExitCode } from './command';
import { fileTitle, ReadError, type Io } from './io';
import { countProblems, countText, problemLines, warningLines } from './problems';

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
  form: 'FILE… [--strict]',
  summary: 'check the format and the meaning of datasets',
  help: `Prints every problem with its file, path, value, nearest guess and line. Of a file without problems it prints warnings: a
ground or warrant that says its claim again, a hedge for something asserted, a tie of cooperation or dispute with neither
ground nor warrant, edges that say the same from both ends, labels that do not read between their nodes, edges that the
argument leaves out, sentences that nothing cites, a tour that is missing, short or long.
--strict  warnings count as problems
Exit: 0 no problems, 1 problems (with --strict: or warnings), 2 a file cannot be read.`,
  values: [],
  flags: ['strict'],
  run: async ({ files, flags }, io) => {
    if (files.length === 0) throw new UsageError('validate needs at least one FILE');
    const isStrict = flags.has('strict');
    const reports = await Promise.all(files.map((file) => report(file, isStrict, io)));
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

async function report(path: string, isStrict: boolean, io: Io): Promise<FileReport> {
  const file = fileTitle(path);
  try {
    const text = await io.read(path);
    const result = parseDataset(text, file);
    return result.ok ? sound(file, result.dataset, text, isStrict) : invalid(file, result.problems);
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

function sound(file: string, dataset: Dataset, text: string, isStrict: boolean): FileReport {
  const warnings = adviseDataset(dataset, text, file);
  const counts = [
    countText(dataset.nodes.length, 'node'),
    countText(dataset.edges.length, 'edge'),
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
