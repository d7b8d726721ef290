import { parseDataset } from '../format/parse';
import type { Problem } from '../format/types';
import { UsageError, type Command, type ExitCode } from './command';
import { fileTitle, ReadError, type Io } from './io';
import { countText, problemLines } from './problems';

interface FileReport {
  readonly file: string;
  readonly exit: ExitCode;
  readonly problems: readonly Problem[];
  readonly lines: readonly string[];
  /** Why the file could not be read. */
  readonly error?: string;
}

export const validate: Command = {
  name: 'validate',
  form: 'FILE…',
  summary: 'check the format and the meaning of datasets',
  help: 'Prints every problem with its file, path, value, nearest guess and line.\nExit: 0 sound, 1 problems, 2 a file cannot be read.',
  values: [],
  run: async ({ files }, io) => {
    if (files.length === 0) throw new UsageError('validate needs at least one FILE');
    const reports = await Promise.all(files.map((file) => report(file, io)));
    const exit = reports.reduce<ExitCode>((worst, { exit }) => (exit > worst ? exit : worst), 0);
    return {
      exit,
      lines: reports.flatMap(({ lines }) => lines),
      result: {
        ok: exit === 0,
        files: reports.map(({ file, exit, problems, error }) => ({
          file,
          ok: exit === 0,
          problems,
          error,
        })),
      },
    };
  },
};

async function report(path: string, io: Io): Promise<FileReport> {
  const file = fileTitle(path);
  try {
    const result = parseDataset(await io.read(path), file);
    if (!result.ok) return broken(file, result.problems);
    const { nodes, edges } = result.dataset;
    const counts = `${countText(nodes.length, 'node')}, ${countText(edges.length, 'edge')}`;
    return { file, exit: 0, problems: [], lines: [`${file}: sound: ${counts}`] };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return { file, exit: 2, problems: [], lines: [error.message], error: error.message };
  }
}

function broken(file: string, problems: readonly Problem[]): FileReport {
  const total = `${file}: ${countText(problems.length, 'problem')}`;
  return { file, exit: 1, problems, lines: [...problemLines(problems), total] };
}
