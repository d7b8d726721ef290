import path from 'node:path';
import type { Problem } from '../format/types';
import { buildGraph } from '../graph/graph';
import { isLarge } from '../graph/isLarge';
import { buildOutput, type OutputFile } from './build/output';
import { pickLayout, type PickedLayout } from './build/pickLayout';
import { UsageError, type Arguments, type Command, type Outcome } from './command';
import { readDatasetFile, type DatasetFile } from './datasetFile';
import { fileTitle, type Io } from './io';
import { countProblems, countText, problemLines, warningLines } from './problems';
import { unfinishedWarnings } from './unfinished';

/** `embed.js` relative to the folder of a map (`dist/maps/<id>/`). */
const SCRIPT = '../../embed.js';

export const build: Command = {
  name: 'build',
  form: 'FILE --out DIR [--base-url URL] [--embed-url URL] [--layout FILE] [--quick] [--with-embed] [--article ARTICLE]',
  summary: 'make everything that is published of a dataset',
  help: `FILE is a graph.json or a map.yaml. Ids that a map.yaml lacks are written into it; unfinished ties are left out.
Writes map.html (one file that needs no other), graph.json, layout.json, map.svg, oembed.json and snippet.html into DIR.
--base-url   where DIR will be found: https://example.org/maps/one/. oEmbed asks for it; without it addresses are relative
--embed-url  where embed.js is found; without it ${SCRIPT}, seen from DIR
--layout     places to use, as an earlier build has written them. Without it: layout.json beside FILE where it fits, else the
             best of several tries, which takes minutes
--quick      for a draft: settles the places in a second instead
--with-embed copies embed.js, host.js and all that they load into DIR as well: all that a site needs, in one folder
--article    the article of a map.yaml, where it is not the file that "article:" names
Exit: 0 written, 1 the dataset has problems or the layout is not its own, 2 a file cannot be read or written.`,
  values: ['out', 'base-url', 'embed-url', 'layout', 'article'],
  flags: ['quick', 'with-embed'],
  run: async (args, io) => {
    const request = readRequest(args);
    const result = await readDatasetFile(request.file, io, { article: args.values.get('article') });
    return result.ok ? await publish(request, result, io) : invalid(request, result.problems);
  },
};

interface BuildRequest {
  readonly file: string;
  readonly out: string;
  /** '' or a URL with a trailing `/`. */
  readonly base: string;
  readonly script: string;
  readonly given: string | undefined;
  readonly quick: boolean;
  readonly withEmbed: boolean;
}

function readRequest({ files, values, flags }: Arguments): BuildRequest {
  const [file, ...more] = files;
  const out = values.get('out');
  if (file === undefined || more.length > 0) throw new UsageError('build needs one FILE');
  if (out === undefined) throw new UsageError('build needs --out DIR');
  if (file === '-' && values.get('layout') === '-')
    throw new UsageError('only one file can be standard input');
  const base = readUrl('--base-url', values.get('base-url'));
  const folder = base === undefined || base.endsWith('/') ? (base ?? '') : `${base}/`;
  const withEmbed = flags.has('with-embed');
  const beside = withEmbed ? 'embed.js' : SCRIPT;
  const script = base === undefined ? beside : new URL(beside, folder).href;
  return {
    file,
    out,
    base: folder,
    script: readUrl('--embed-url', values.get('embed-url')) ?? script,
    given: values.get('layout'),
    quick: flags.has('quick'),
    withEmbed,
  };
}

function readUrl(option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (/^https?:[^?#]+$/.test(value) && URL.canParse(value)) return new URL(value).href;
  throw new UsageError(`${option} "${value}" is not an address like https://example.org/maps/one/`);
}

async function publish(request: BuildRequest, source: DatasetFile, io: Io): Promise<Outcome> {
  const { graphJson, dataset } = source;
  const picked = await pickLayout(buildGraph(dataset), request, io);
  if (picked === null) return layoutMismatch(request);
  const { base, script } = request;
  const code = await io.services.bundle(isLarge(dataset));
  const parts = { dataset, graphJson, layout: picked.layout, code, base, script };
  const files = await buildOutput(parts, io.services);
  await io.writeAll(request.out, files);
  const copied = request.withEmbed ? await io.services.findEmbed() : [];
  for (const file of copied) await io.copy(file.path, path.join(request.out, file.name));
  const { withIds } = source;
  if (withIds !== undefined && request.file !== '-') await io.write(request.file, withIds);
  return written(request, files, copied.length, picked, source);
}

const ORIGINS: Readonly<Record<PickedLayout['origin'], string>> = {
  given: 'positions as given',
  beside: 'positions from layout.json beside it',
  out: 'positions from the layout.json of an earlier build',
  solved: 'positions solved anew',
  quick: 'positions settled quickly, for a draft',
  world: 'positions of a large map, laid out anew',
};

function written(
  request: BuildRequest,
  files: readonly OutputFile[],
  copied: number,
  { origin }: PickedLayout,
  { unfinished, withIds }: DatasetFile,
): Outcome {
  const sizes = files.map(({ name, text }) => ({ name, bytes: Buffer.byteLength(text) }));
  return {
    exit: 0,
    lines: [
      ...warningLines(unfinishedWarnings(fileTitle(request.file), unfinished)),
      ...(withIds === undefined
        ? []
        : [`${fileTitle(request.file)}: ids are written into it, so that links stay valid`]),
      ...sizes.map(({ name, bytes }) => `${path.join(request.out, name)}: ${kB(bytes)}`),
      ...(copied > 0
        ? [`${path.join(request.out, 'embed.js')} and what it loads: ${countText(copied, 'file')}`]
        : []),
      `${fileTitle(request.file)}: ${countText(files.length, 'file')} written; ${ORIGINS[origin]}`,
    ],
    result: {
      ok: true,
      file: fileTitle(request.file),
      out: request.out,
      layout: origin,
      copied,
      unfinished: unfinished.map(({ id }) => id),
      files: sizes,
    },
  };
}

function kB(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

function invalid({ file }: BuildRequest, problems: readonly Problem[]): Outcome {
  const total = `${fileTitle(file)}: ${countText(countProblems(problems), 'problem')}; nothing is written`;
  return {
    exit: 1,
    lines: [...problemLines(problems), total],
    result: { ok: false, file: fileTitle(file), problems },
  };
}

function layoutMismatch({ file, given = '' }: BuildRequest): Outcome {
  const message = `${fileTitle(given)}: was made for another version of ${fileTitle(file)}, or is no whole layout (a position outside its drawing, a name that is not in the dataset); leave out --layout and the positions are solved anew`;
  return {
    exit: 1,
    lines: [message],
    result: { ok: false, file: fileTitle(file), problems: [{ path: '', message }] },
  };
}
