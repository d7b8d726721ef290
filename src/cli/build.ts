import path from 'node:path';
import type { Problem } from '../format/types';
import { buildGraph } from '../graph/graph';
import { isLarge } from '../graph/isLarge';
import { loadMessages } from '../i18n/loadMessages';
import { ARTICLE_FILE, buildMapsPage, languageOfMaps, type ListedMap } from './build/mapsPage';
import { buildOpenPage, OPEN_FILE } from './build/openPage';
import { buildOutput, type Output, type OutputFile } from './build/output';
import { pickLayout, type PickedLayout } from './build/pickLayout';
import { UsageError, type Arguments, type Command, type Outcome } from './command';
import { readDatasetFile, type DatasetFile } from './datasetFile';
import { fileTitle } from './fileErrors';
import type { Io } from './io';
import { countProblems, countText, problemLines, warningLines } from './problems';
import { unfinishedWarnings } from './unfinished';
import type { FolderFile } from './writeFiles';

/** `embed.js` relative to the folder of a map (`dist/maps/<id>/`). */
const SCRIPT = '../../embed.js';

export const build: Command = {
  name: 'build',
  form: 'FILE… --out DIR [--base-url URL] [--embed-url URL] [--layout FILE] [--quick] [--with-embed] [--article ARTICLE]',
  summary: 'make everything that is published of a dataset',
  help: `FILE is a graph.json or a map.yaml. Ids that a map.yaml lacks are written into it; unfinished ties are left out.
Writes map.html (one file that needs no other), graph.json, layout.json, map.svg, oembed.json and snippet.html into DIR.
Several FILEs each get the folder DIR/<id of the map>, all of them or none; DIR then has index.html, which lists them, and open.html, which opens
a reader's own files (it needs open.js beside embed.js, and is left out with --embed-url).
--base-url   where DIR will be found: https://example.org/maps/one/. oEmbed asks for it; without it addresses are relative
--embed-url  where embed.js is found; without it ${SCRIPT}, seen from the folder of a map
--layout     places to use, as an earlier build has written them. Without it: layout.json beside FILE where it fits, else the
             best of several tries, which takes minutes
--quick      for a draft: settles the places in a second instead; a later build without --quick solves them
--with-embed copies embed.js, host.js, open.js and all that they load into DIR as well: all that a site needs, in one folder
--article    the article of a map.yaml, where it is not the file that "article:" names
Exit: 0 written, 1 the dataset has problems or the layout is not its own, 2 a file cannot be read or written.`,
  values: ['out', 'base-url', 'embed-url', 'layout', 'article'],
  flags: ['quick', 'with-embed'],
  run: async (args, io) => {
    const site = readRequest(args);
    const [file = '', ...more] = args.files;
    return more.length === 0 ? await buildOne(file, site, io) : await buildSeveral(args, site, io);
  },
};

/** What is asked for all maps together. */
interface SiteRequest {
  readonly out: string;
  /** '' or a URL with a trailing `/`. */
  readonly base: string;
  readonly embedUrl: string | undefined;
  readonly given: string | undefined;
  readonly article: string | undefined;
  readonly quick: boolean;
  readonly withEmbed: boolean;
}

/** What is asked for one map. */
interface BuildRequest extends SiteRequest {
  readonly file: string;
  readonly script: string;
}

function readRequest({ files, values, flags }: Arguments): SiteRequest {
  const out = values.get('out');
  if (files.length === 0) throw new UsageError('build needs a FILE');
  if (out === undefined) throw new UsageError('build needs --out DIR');
  if (files.includes('-') && values.get('layout') === '-')
    throw new UsageError('only one file can be standard input');
  const single = ['layout', 'article'].find((name) => files.length > 1 && values.has(name));
  if (single !== undefined) throw new UsageError(`--${single} is for one FILE; build it alone`);
  const base = readUrl('--base-url', values.get('base-url')) ?? '';
  return {
    out,
    base: base === '' || base.endsWith('/') ? base : `${base}/`,
    embedUrl: readUrl('--embed-url', values.get('embed-url')),
    given: values.get('layout'),
    article: values.get('article'),
    quick: flags.has('quick'),
    withEmbed: flags.has('with-embed'),
  };
}

function readUrl(option: string, value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  if (/^https?:[^?#]+$/.test(value) && URL.canParse(value)) return new URL(value).href;
  throw new UsageError(`${option} "${value}" is not an address like https://example.org/maps/one/`);
}

/**
 * The URL of `embed.js` for a map in this folder: absolute where it is known where the map will be.
 */
function scriptFor({ base, embedUrl, withEmbed }: SiteRequest, besideEmbed: string): string {
  if (embedUrl !== undefined) return embedUrl;
  const beside = withEmbed ? besideEmbed : SCRIPT;
  return base === '' ? beside : new URL(beside, base).href;
}

async function buildOne(file: string, site: SiteRequest, io: Io): Promise<Outcome> {
  const request = { ...site, file, script: scriptFor(site, 'embed.js') };
  const result = await readDatasetFile(file, io, { article: site.article });
  if (!result.ok) return invalid(request, result.problems);
  const embed = await findEmbed(site, io);
  const published = await buildMap(request, result, io);
  if (published === null) return layoutMismatch(request);
  await io.writeAll(request.out, [...published.files, ...embed]);
  await writeIds(request, result, io);
  return written(request, published, embed.length, result);
}

/**
 * Builds each map into its own folder, and the pages shared by all. Everything is built before the
 * first file is written: if one map fails, what was published before stays as it was.
 */
async function buildSeveral({ files }: Arguments, site: SiteRequest, io: Io): Promise<Outcome> {
  const read: { readonly request: BuildRequest; readonly source: DatasetFile }[] = [];
  for (const file of files) {
    const result = await readDatasetFile(file, io);
    if (!result.ok) return invalid({ file }, result.problems);
    const { id } = result.dataset;
    const other = read.find(({ source }) => source.dataset.id === id);
    if (other)
      throw new UsageError(
        `${other.request.file} and ${file} both have the id "${id}"; change one`,
      );
    const base = site.base === '' ? '' : `${site.base}${id}/`;
    const own = { ...site, out: path.join(site.out, id), base };
    read.push({ request: { ...own, file, script: scriptFor(own, '../embed.js') }, source: result });
  }
  const outcomes: Outcome[] = [];
  const maps: ListedMap[] = [];
  const mapFiles: FolderFile[] = [];
  for (const { request, source } of read) {
    const published = await buildMap(request, source, io);
    if (published === null) return layoutMismatch(request);
    outcomes.push(written(request, published, 0, source));
    const { dataset } = source;
    const { picture } = published;
    const hasArticle = await isPublished(path.join(request.out, ARTICLE_FILE), io);
    const folder = `${dataset.id}/`;
    maps.push({ dataset, folder, picture, hasArticle });
    mapFiles.push(...published.files.map(({ name, text }) => ({ name: `${folder}${name}`, text })));
  }
  const pages = await buildSitePages(maps, site, io);
  const embed = await findEmbed(site, io);
  await io.writeAll(site.out, [...mapFiles, ...pages, ...embed]);
  for (const { request, source } of read) await writeIds(request, source, io);
  return {
    exit: 0,
    lines: [
      ...outcomes.flatMap(({ lines }) => lines),
      ...pages.map(
        ({ name, text }) => `${path.join(site.out, name)}: ${kB(Buffer.byteLength(text))}`,
      ),
      ...(embed.length > 0 ? [copiedLine(site, embed.length)] : []),
    ],
    result: {
      ok: true,
      out: site.out,
      copied: embed.length,
      pages: pages.map(({ name }) => name),
      maps: outcomes.map(({ result }) => result),
    },
  };
}

async function buildSitePages(
  maps: readonly ListedMap[],
  { embedUrl, withEmbed }: SiteRequest,
  io: Io,
): Promise<readonly OutputFile[]> {
  const code = await io.services.bundle(false);
  const messages = await loadMessages(languageOfMaps(maps));
  // A script of another origin may not run under the page's policy.
  const script = embedUrl === undefined ? (withEmbed ? 'open.js' : '../open.js') : null;
  return [
    { name: 'index.html', text: buildMapsPage(code, maps, messages, script !== null) },
    ...(script === null
      ? []
      : [{ name: OPEN_FILE, text: buildOpenPage(code, messages.lang, script) }]),
  ];
}

async function isPublished(file: string, io: Io): Promise<boolean> {
  return io.readBytes(file).then(
    () => true,
    () => false,
  );
}

interface Published extends PickedLayout {
  readonly files: readonly OutputFile[];
  readonly picture: Output['picture'];
}

/** The files of one map, not written yet; null if the given layout belongs to another map. */
async function buildMap(
  request: BuildRequest,
  { graphJson, dataset }: DatasetFile,
  io: Io,
): Promise<Published | null> {
  const picked = await pickLayout(buildGraph(dataset), request, io);
  if (picked === null) return null;
  const { base, script } = request;
  const code = await io.services.bundle(isLarge(dataset));
  const parts = { dataset, graphJson, layout: picked.layout, code, base, script };
  const output = await buildOutput(parts, io.services);
  return { ...picked, ...output };
}

/** Writes generated ids back into `map.yaml`, so that the published ids stay the same. */
async function writeIds({ file }: BuildRequest, { withIds }: DatasetFile, io: Io): Promise<void> {
  if (withIds !== undefined && file !== '-') await io.write(file, withIds);
}

/** `embed.js` and what it loads, to be copied; nothing unless it was asked for. */
async function findEmbed({ withEmbed }: SiteRequest, io: Io): Promise<readonly FolderFile[]> {
  const files = withEmbed ? await io.services.findEmbed() : [];
  return files.map(({ name, path: from }) => ({ name, from }));
}

function copiedLine({ out }: SiteRequest, copied: number): string {
  return `${path.join(out, 'embed.js')} and what it loads: ${countText(copied, 'file')}`;
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
  { files, origin }: Published,
  copied: number,
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
      ...(copied > 0 ? [copiedLine(request, copied)] : []),
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

function invalid({ file }: Pick<BuildRequest, 'file'>, problems: readonly Problem[]): Outcome {
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
