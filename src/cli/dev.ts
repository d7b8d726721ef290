import path from 'node:path';
import { readMap } from '../authoring/readMap';
import { buildGraph } from '../graph/graph';
import { isLarge } from '../graph/isLarge';
import { buildDraftLayout } from './build/draftLayout';
import { buildOutput } from './build/output';
import { pickLayout } from './build/pickLayout';
import type { PageCode } from './build/services';
import { UsageError, type Command } from './command';
import { isMapFile, readDatasetFile, type DatasetFile } from './datasetFile';
import { createDevServer, type DevServer, type DevState } from './dev/server';
import { fileTitle, ReadError } from './fileErrors';
import type { Io } from './io';
import { problemLines } from './problems';
import { unfinishedWarnings } from './unfinished';

const DEFAULT_PORT = 4747;

export const dev: Command = {
  name: 'dev',
  form: 'FILE [--port N] [--article ARTICLE]',
  summary: 'show a map while it is written; every save is checked and drawn',
  help: `Serves the map on 127.0.0.1 and draws it anew whenever FILE or its article is saved. Problems are listed in the page and in
the terminal; until they are solved the last map without problems stays. The selection is kept. Unfinished ties are
drawn dashed. Positions come from layout.json beside FILE where it fits, else they are settled quickly, as a draft.
--port     the first port to try; ${DEFAULT_PORT} without it, 0 for any
--article  the article of a map.yaml, where it is not the file that "article:" names
Ends with Ctrl-C. Exit: 0 ended, 2 the port cannot be used, or misuse.`,
  values: ['port', 'article'],
  run: async ({ files, values }, io) => {
    const [file, ...more] = files;
    if (file === undefined || file === '-' || more.length > 0)
      throw new UsageError('dev needs one FILE, which can be watched');
    const server = await createDevServer(readPort(values.get('port')));
    const session = createSession(file, values.get('article'), server, io);
    await session.update();
    io.out(`${server.url} shows the map; Ctrl-C ends`);
    await io.untilInterrupted();
    session.stop();
    await server.stop();
    return { exit: 0, lines: [], result: { ok: true, file } };
  },
};

function readPort(value: string | undefined): number {
  if (value === undefined) return DEFAULT_PORT;
  const port = Number(value);
  if (Number.isInteger(port) && port >= 0 && port < 65_536) return port;
  throw new UsageError(`--port "${value}" is not a number from 0 to 65535`);
}

/** Checks and draws a file on every save, one save at a time. */
function createSession(file: string, article: string | undefined, server: DevServer, io: Io) {
  let state: DevState = { html: null, version: 0, problems: [], unfinished: [] };
  const codes = new Map<boolean, Promise<PageCode>>();
  let watched: readonly string[] = [];
  let stopWatching: () => void = () => undefined;
  let running: Promise<void> | null = null;
  let isStale = false;

  async function run(): Promise<void> {
    const next = await check(file, article, io);
    if (next.found) {
      const forLarge = isLarge(next.found.dataset);
      const code = codes.get(forLarge) ?? io.services.bundle(forLarge);
      codes.set(forLarge, code);
      const html = await draw(file, next.found, await code, io);
      const version = html === state.html ? state.version : state.version + 1;
      state = { html, version, problems: [], unfinished: next.unfinished };
    } else state = { ...state, problems: next.problems, unfinished: next.unfinished };
    server.show(state);
    next.lines.forEach((line) => io.out(line));
    if (watched.join('\n') !== next.watched.join('\n')) {
      stopWatching();
      watched = next.watched;
      stopWatching = io.watch(watched, () => void update());
    }
  }

  /** A save during an update is looked at after it. */
  async function update(): Promise<void> {
    if (running) {
      isStale = true;
      return running;
    }
    running = run().catch((error: unknown) => {
      const problem = `${fileTitle(file)}: ${error instanceof Error ? error.message : String(error)}`;
      state = { ...state, problems: [problem] };
      server.show(state);
      io.err(problem);
    });
    await running;
    running = null;
    if (!isStale) return;
    isStale = false;
    await update();
  }

  return {
    update,
    stop: () => {
      stopWatching();
    },
  };
}

interface Checked {
  readonly found: DatasetFile | null;
  readonly problems: readonly string[];
  readonly unfinished: readonly string[];
  /** For the terminal. */
  readonly lines: readonly string[];
  readonly watched: readonly string[];
}

async function check(file: string, article: string | undefined, io: Io): Promise<Checked> {
  const watched = [file, ...(await articlesOf(file, article, io))];
  try {
    const result = await readDatasetFile(file, io, { article, isDraft: true });
    const unfinished = unfinishedWarnings(file, result.unfinished).map(({ message }) =>
      message.replace(' and left out', ''),
    );
    if (!result.ok) {
      const lines = problemLines(result.problems);
      const problems = result.problems.map(({ message }) => message);
      return { found: null, problems, unfinished, lines, watched };
    }
    const { nodes, edges } = result.dataset;
    const counts = `${nodes.length} actors, ${edges.length} ties, ${unfinished.length} unfinished`;
    return { found: result, problems: [], unfinished, lines: [`${file}: ${counts}`], watched };
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    return {
      found: null,
      problems: [error.message],
      unfinished: [],
      lines: [error.message],
      watched,
    };
  }
}

async function articlesOf(file: string, article: string | undefined, io: Io) {
  if (article !== undefined) return [article];
  const text = await io.read(file).catch(() => '');
  const named = isMapFile(file, text) ? readMap(text).map.article : undefined;
  return named === undefined ? [] : [path.join(path.dirname(file), named)];
}

async function draw(file: string, found: DatasetFile, code: PageCode, io: Io): Promise<string> {
  const { dataset, graphJson, unfinished } = found;
  const graph = buildGraph(dataset);
  const request = { file, given: undefined, out: path.dirname(file), quick: true };
  const picked = await pickLayout(graph, request, io);
  const layout = picked?.layout ?? buildDraftLayout(graph);
  const marked = { ...code, style: code.style + dashedStyle(unfinished.map(({ id }) => id)) };
  const parts = { dataset, graphJson, layout, code: marked, base: '', script: 'embed.js' };
  const { files } = await buildOutput(parts, io.services);
  return files.find(({ name }) => name === 'map.html')?.text ?? '';
}

/** Ids hold only letters, digits and hyphens, so that they need no escaping. */
function dashedStyle(ids: readonly string[]): string {
  const selectors = ids.map((id) => `[data-edge="${id}"] path[data-line]`);
  return ids.length === 0 ? '' : `${selectors.join(',')}{stroke-dasharray:2 5!important}`;
}
