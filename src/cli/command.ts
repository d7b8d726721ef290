import { parseArgs } from 'node:util';
import { didYouMean, nearest } from '../format/nearest';
import type { Io } from './io';

/** 0 no problems, 1 problems were found, 2 the command was misused or a file could not be read. */
export type ExitCode = 0 | 1 | 2;

/** The result of a command, before it is known whether a person or a program reads it. */
export interface Outcome {
  readonly exit: ExitCode;
  /** A file's content for standard output, printed as it is. */
  readonly text?: string;
  /** For people. */
  readonly lines: readonly string[];
  /** For programs: what `--json` prints. */
  readonly result: Readonly<Record<string, unknown>>;
}

export interface Command {
  readonly name: string;
  /** What follows the name on a command line. */
  readonly form: string;
  /** One sentence for the list of commands. */
  readonly summary: string;
  /** The rest of its help. */
  readonly help: string;
  /** Options that take a value. */
  readonly values: readonly string[];
  /** Options of `values` that may be given several times; their values are joined by line breaks. */
  readonly repeated?: readonly string[];
  /** Options that take none, besides --json and --help. */
  readonly flags?: readonly string[];
  readonly run: (args: Arguments, io: Io) => Promise<Outcome>;
}

export interface Arguments {
  readonly files: readonly string[];
  readonly values: ReadonlyMap<string, string>;
  /** The command's own flags that were given. */
  readonly flags: ReadonlySet<string>;
}

/*
 * The framework of the commands is `parseArgs` of Node and this file: a library such as commander
 * would add a dependency of the package, and its errors have no nearest guess and no `--json`.
 */

/** Thrown when the command line is wrong; the message says how. */
export class UsageError extends Error {}

/** Flags that every command takes. */
const FLAGS: readonly string[] = ['json', 'help'];

/** Parses the arguments after a command's name. Throws UsageError with the nearest valid option. */
export function parseArguments(command: Command, args: readonly string[]): Arguments {
  const known = [...FLAGS, ...(command.flags ?? [])];
  const { tokens } = parseArgs({
    args: [...args],
    strict: false,
    tokens: true,
    options: {
      ...Object.fromEntries(known.map((name) => [name, { type: 'boolean' as const }])),
      ...Object.fromEntries(command.values.map((name) => [name, { type: 'string' as const }])),
    },
  });
  const files: string[] = [];
  const values = new Map<string, string>();
  const flags = new Set<string>();
  for (const token of tokens) {
    if (token.kind === 'positional') files.push(token.value);
    if (token.kind !== 'option') continue;
    const { name, rawName, value } = token;
    if (command.values.includes(name)) {
      const earlier = command.repeated?.includes(name) ? values.get(name) : undefined;
      const next = requireValue(rawName, value);
      values.set(name, earlier === undefined ? next : `${earlier}\n${next}`);
    } else if (known.includes(name)) flags.add(name);
    else throw new UsageError(unknownOption(rawName, name, [...known, ...command.values], command));
  }
  return { files, values, flags };
}

function requireValue(option: string, value: string | undefined): string {
  if (value === undefined || value === '') throw new UsageError(`${option} needs a value`);
  return value;
}

function unknownOption(
  rawName: string,
  name: string,
  options: readonly string[],
  command: Command,
): string {
  const guess = nearest(name, options);
  return `${rawName} is not an option of ${command.name}${didYouMean(guess && `--${guess}`)}`;
}
