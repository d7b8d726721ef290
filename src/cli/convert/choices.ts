import {
  KINDS_HERE,
  sortChoices,
  type Choices,
  type ForeignKind,
  type KindOwner,
} from '../../convert/kinds';
import { decodeTable } from '../../convert/in/decodeTable';
import { ConvertError } from '../../convert/types';
import { didYouMean, nearest } from '../../format/nearest';
import type { Problem } from '../../format/types';
import { UsageError } from '../command';
import { ReadError } from '../fileErrors';
import type { Io } from '../io';
import { parseKindTable } from './kindTable';

/** One choice given with --map, on the command line or in a row of a table. */
interface Answer {
  /** Where it was given, for messages: `kinds.csv:3`. */
  readonly at: string;
  readonly word: string;
  /** What has the kind; undefined if only `kind` shows it. */
  readonly of: KindOwner | undefined;
  readonly kind: string;
}

export interface GivenChoices {
  readonly choices: Choices;
  readonly answers: readonly Answer[];
  readonly problems: readonly Problem[];
}

/**
 * Reads the values of --map, one per line: pairs such as `partner of=cooperation`, and names of
 * tables that --map-table has written. Reports all invalid ones together.
 */
export async function readChoices(option: string | undefined, io: Io): Promise<GivenChoices> {
  const values = option?.split('\n') ?? [];
  const read = await Promise.all(
    values.map(async (value) =>
      value.includes('=') ? [readPair(value)] : await readKindTable(value, io),
    ),
  );
  const found = read.flat();
  const answers = found.filter((one): one is Answer => !('message' in one));
  const problems = found.filter((one): one is Problem => 'message' in one);
  return {
    choices: sortChoices(answers.map(({ word, kind }) => [word, kind])),
    answers,
    problems: [...problems, ...contradictions(answers)],
  };
}

function readPair(value: string): Answer | Problem {
  const at = value.lastIndexOf('=');
  const word = value.slice(0, at).trim();
  if (word === '') throw new UsageError(`--map "${value}" is not like "partner of=cooperation"`);
  return checkAnswer(`--map "${value}"`, word, undefined, value.slice(at + 1));
}

async function readKindTable(file: string, io: Io): Promise<readonly (Answer | Problem)[]> {
  const bytes = await io.readBytes(file).catch((error: unknown) => {
    if (!(error instanceof ReadError)) throw error;
    throw new UsageError(
      `--map "${file}" is neither like "partner of=cooperation" nor a table: ${error.message}`,
    );
  });
  if (bytes[0] === 0x50 && bytes[1] === 0x4b)
    throw new ConvertError(`${file}: is a workbook; save its table as CSV`);
  return parseKindTable(decodeTable(bytes).text, file).map(({ line, word, of, kind }) => {
    const owner = of?.toLowerCase();
    const at = `${file}:${line}`;
    if (owner === undefined || owner === 'tie' || owner === 'actor')
      return checkAnswer(at, word, owner, kind);
    return {
      path: '',
      message: `${at}: of ${JSON.stringify(of)} is not one of tie, actor${didYouMean(nearest(owner, ['tie', 'actor']))}`,
    };
  });
}

function checkAnswer(
  at: string,
  word: string,
  of: KindOwner | undefined,
  given: string,
): Answer | Problem {
  const kind = given.trim().toLowerCase();
  const allowed = of === undefined ? [...KINDS_HERE.tie, ...KINDS_HERE.actor] : KINDS_HERE[of];
  if (allowed.includes(kind)) return { at, word, of, kind };
  const what =
    of === undefined
      ? `neither a stance (${KINDS_HERE.tie.join(', ')}) nor a kind of actor (${KINDS_HERE.actor.join(', ')})`
      : `not one of ${allowed.join(', ')}, which ${of === 'tie' ? 'a tie' : 'an actor'} can be`;
  const suggestion = nearest(kind, allowed);
  return {
    path: '',
    message: `${at}: ${JSON.stringify(given.trim())} is ${what}${didYouMean(suggestion)}`,
    value: given.trim(),
    ...(suggestion === undefined ? {} : { suggestion }),
  };
}

function ownerOf({ kind }: Answer): KindOwner {
  return KINDS_HERE.tie.includes(kind) ? 'tie' : 'actor';
}

/** Problems for words with two different choices; only the author can say which is meant. */
function contradictions(answers: readonly Answer[]): readonly Problem[] {
  const first = new Map<string, Answer>();
  return answers.flatMap((answer) => {
    const key = `${ownerOf(answer)} ${answer.word}`;
    const before = first.get(key) ?? answer;
    first.set(key, before);
    if (before.kind === answer.kind) return [];
    const message = `${answer.at}: "${answer.word}" is ${answer.kind} here and ${before.kind} in ${before.at}; keep one`;
    return [{ path: '', message }];
  });
}

/** Problems for choices whose kind the file does not have, mostly because it is misspelt. */
export function unusedAnswers(
  answers: readonly Answer[],
  kinds: readonly ForeignKind[],
): readonly Problem[] {
  return answers.flatMap((answer) => {
    const of = ownerOf(answer);
    const words = kinds.filter((kind) => kind.of === of).map(({ word }) => word);
    if (words.includes(answer.word)) return [];
    const asked = kinds.filter(({ chosen }) => chosen === undefined).map(({ word }) => word);
    const message = `${answer.at}: no ${of} of the file has the kind "${answer.word}"${didYouMean(nearest(answer.word, asked))}`;
    return [{ path: '', message }];
  });
}
