import { ConvertError } from '../convert/types';
import { didYouMean, nearest } from '../format/nearest';
import { parseArguments, UsageError, type Command, type ExitCode } from './command';
import { build } from './build';
import { convert } from './convert';
import { dev } from './dev';
import { init } from './init';
import { ReadError, WriteError } from './fileErrors';
import type { Io } from './io';
import { locate } from './locate';
import { formatPrintable } from './printable';
import { rebase } from './rebase';
import { validate } from './validate';
import { verify } from './verify';

const COMMANDS: readonly Command[] = [init, dev, validate, verify, locate, rebase, build, convert];

/**
 * Runs one command line (without `node` and the script) and returns the exit code. Errors are
 * reported, never thrown.
 */
export async function runEdgewise(args: readonly string[], world: Io): Promise<ExitCode> {
  const io: Io = {
    ...world,
    out: (text) => world.out(formatPrintable(text)),
    err: (text) => world.err(formatPrintable(text)),
  };
  const json = args.includes('--json');
  try {
    return await dispatch(args, json, io, world.out);
  } catch (error) {
    if (!isExpected(error)) throw error;
    io.err(`edgewise: ${error.message}`);
    if (error instanceof UsageError) io.err('Try edgewise --help.');
    if (json) io.out(JSON.stringify({ ok: false, error: error.message }));
    return 2;
  }
}

function isExpected(error: unknown): error is Error {
  return [UsageError, ReadError, WriteError, ConvertError].some((kind) => error instanceof kind);
}

async function dispatch(
  args: readonly string[],
  json: boolean,
  io: Io,
  print: Io['out'],
): Promise<ExitCode> {
  const [name, ...rest] = args.filter((arg) => arg !== '--json');
  if (name === '--help' || name === '-h') {
    io.out(usage());
    return 0;
  }
  const command = findCommand(name);
  if (rest.includes('--help')) {
    io.out(commandUsage(command));
    return 0;
  }
  const { exit, text, lines, result } = await command.run(parseArguments(command, rest), io);
  const say = json ? io.err : io.out;
  if (json) io.out(JSON.stringify({ command: command.name, ...result }, null, 2));
  else if (text !== undefined) print(text);
  lines.forEach((line) => say(line));
  return exit;
}

function findCommand(name: string | undefined): Command {
  if (name === undefined) throw new UsageError('which command?');
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command) return command;
  const names = COMMANDS.map((candidate) => candidate.name);
  throw new UsageError(`"${name}" is not a command${didYouMean(nearest(name, names))}`);
}

function usage(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    'usage: edgewise COMMAND [--json] [--help] …',
    '',
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    '',
    'A FILE of - is standard input. --json prints the result as JSON; messages then go to standard error.',
    'Exit: 0 no problems, 1 problems, 2 misuse or a file that cannot be read or written.',
  ].join('\n');
}

function commandUsage({ name, form, summary, help }: Command): string {
  return `usage: edgewise ${name} ${form} [--json]\n\n${summary}\n\n${help}`;
}
