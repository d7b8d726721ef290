import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { passageUrl } from '../../../src/article/passageUrl';
import { memberOf } from '../../../src/format/finding';
import { parseDataset } from '../../../src/format/parse';
import { localizeDataset } from '../../../src/format/localize';
import type { Dataset } from '../../../src/format/types';
import { placeFields } from '../../../src/format/walk';
import { LAYOUT_SIZES } from '../../../src/geometry/layoutSizes';
import { buildPlaceIndex } from '../../../src/graph/citations';
import { buildVisible } from '../../../src/graph/filters';
import { buildGraph, type Graph } from '../../../src/graph/graph';
import { buildGroups, GROUPINGS } from '../../../src/graph/grouping';
import { buildMatrix } from '../../../src/graph/matrix';
import { findMatches, searchIndexSteps } from '../../../src/graph/search';
import { runSteps } from '../../../src/format/steps';
import { edgeTarget, nodeTarget, parseTarget, type Target } from '../../../src/graph/target';
import { buildTimeline } from '../../../src/graph/timeline';
import { nameCountries } from '../../../src/i18n/countryNames';
import { loadMessages } from '../../../src/i18n/loadMessages';
import type { SolvedLayoutSize } from '../../../src/geometry/types';
import { settle } from '../../../src/layout/fallbackLayout';
import { readSolved } from '../../../src/layout/readLayout';
import { buildScene } from '../../../src/map/scene';
import { formatSvg } from '../../../src/picture/formatSvg';
import { buildSnippet } from '../../../src/cli/build/snippet';
import { en } from '../../../src/i18n/messages/en';
import { formatBibtex } from '../../../src/share/bibtex';
import { buildCitation } from '../../../src/share/citation';
import { formatCsl } from '../../../src/share/csl';
import { buildShareLinks } from '../../../src/share/shareLinks';
import { EMPTY_URL_STATE } from '../../../src/state/urlState';
import { cpuMs } from '../../fixtures/cpuTime';
import { oneEdge, ring, tinyDataset } from '../../fixtures/dataset';
import { pictureOf } from '../picture/support';

/**
 * Mutants of valid datasets: what parsing accepts must work all the way. For the long run, which
 * prints its counts: `FUZZ_RUNS=100000 FUZZ_SEED=1 npx vitest run --project unit
 * tests/unit/format/fuzz.test.ts`.
 */
const RUNS = Number(process.env['FUZZ_RUNS'] ?? 400);
const SEED = Number(process.env['FUZZ_SEED'] ?? 20_261_128);
const MAX_STEP_MS = 1000;

const LANGS = ['en', 'ar', 'de', 'es', 'fa', 'fr', 'ru', 'tr', 'zh'];

const readMap = (id: string) =>
  JSON.parse(
    readFileSync(new URL(`../../../public/maps/${id}/graph.json`, import.meta.url), 'utf8'),
  ) as unknown;
/** The small ones come often: their mutants are quick, and more of them stay sound. */
const SMALL = [tinyDataset(), oneEdge(), ring(6)];
const MAPS = [readMap('ankara'), readMap('montreal')];

const HOSTILE: readonly unknown[] = [
  ...[
    '',
    ' ',
    '\ud800',
    '\udc00x',
    '\n\n',
    '</script>',
    '\u0000',
    '\u202e',
    'constructor',
    '__proto__',
  ],
  ...['x'.repeat(61), 'x'.repeat(601), '🙂'.repeat(50), 'a-b,c&d', '%', '%E0%A4%A', 'ı', 'author'],
  ...['de-1996-1996', 'en-US', 'qaa', 'ar', '2018-02-30', 'since 9999999 BC', '1e400', 'https://%'],
  ...[0, -1, 1, 0.5, 1e9, 1e308, -0, 2 ** 53, true, false, null],
  ...[
    [],
    {},
    [[]],
    [null],
    { en: 'a' },
    { en: 'a', tr: 'b' },
    { constructor: {} },
    { a: { b: [] } },
  ],
];

const TEXTS = HOSTILE.filter((one) => typeof one === 'string');

/** mulberry32: the same seed gives the same numbers everywhere. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function pick<Item>(items: readonly Item[], random: () => number): Item {
  const item = items[Math.floor(random() * items.length)];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}

/** Changes one value somewhere inside, in place. */
function mutate(root: unknown, random: () => number): void {
  const owners: object[] = [];
  const visit = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    if (Object.keys(value).length > 0) owners.push(value);
    Object.values(value).forEach(visit);
  };
  visit(root);
  if (owners.length === 0) return;
  const owner = pick(owners, random);
  const key = pick(Object.keys(owner), random);
  const value: unknown = Reflect.get(owner, key);
  const set = (name: string, next: unknown) =>
    Object.defineProperty(owner, name, {
      value: next,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  const choice = random();
  if (choice < 0.45) set(key, structuredClone(pick(HOSTILE, random)));
  else if (choice < 0.6 && typeof value === 'string') set(key, value + pick(TEXTS, random));
  else if (choice < 0.7) set(key, structuredClone(memberOf(pick(owners, random), key)));
  else if (choice < 0.8) Reflect.deleteProperty(owner, key);
  else if (choice < 0.9 && Array.isArray(owner)) owner.push(structuredClone(value));
  else if (typeof value === 'string') set(key, { en: value, tr: `${value} ` });
  else set(pick(['x-own', 'constructor', 'short', 'note', 'aliases', 'period'], random), value);
}

interface Step {
  readonly name: string;
  readonly ms: number;
}

/** All that the product does with a dataset that it has accepted. */
async function useDataset(raw: object, dataset: Dataset, random: () => number): Promise<Step[]> {
  const steps: Step[] = [];
  const timed = <Result>(name: string, work: () => Result): Result => {
    const start = cpuMs();
    const result = work();
    steps.push({ name, ms: cpuMs() - start });
    return result;
  };
  const graph = timed('graph', () => buildGraph(dataset));
  timed('localize', () => {
    for (const lang of LANGS) {
      const named = nameCountries(localizeDataset(raw, lang), lang);
      buildGraph(named.dataset, named);
    }
  });
  timed('views', () => {
    const visible = buildVisible(graph, null);
    const index = runSteps(searchIndexSteps(graph));
    for (const query of ['a', dataset.title, '\ud800', '-']) findMatches(index, query, visible);
    for (const by of GROUPINGS) buildGroups(graph, by);
    buildMatrix(graph);
    buildTimeline(graph);
    buildPlaceIndex(dataset);
  });
  timed('links', () => listLinks(graph));
  timed('share', () => writeShares(graph));
  const lang = pick([...LANGS, dataset.lang], random);
  const messages = await loadMessages(lang);
  // Settling takes 100 ms, a hundred times all else: one in ten, the others stand in a grid.
  const solved =
    random() < 0.1 ? timed('settle', () => settle(graph, LAYOUT_SIZES.phone)) : gridLayout(graph);
  timed('layout', () => readSolved(graph, JSON.stringify({ frames: [solved] })));
  timed('picture', () =>
    formatSvg(pictureOf(buildScene(graph, LAYOUT_SIZES.phone, solved), { messages })),
  );
  return steps;
}

function gridLayout({ nodes }: Graph): SolvedLayoutSize {
  const solved = nodes.map(({ id, label }, i) => [
    id,
    { x: 20 + (i % 6) * 60, y: 20 + Math.floor(i / 6) * 50, side: 'e', lines: [label] },
  ]);
  return { frame: 'phone', nodes: Object.fromEntries(solved) as SolvedLayoutSize['nodes'] };
}

function targetsOf({ nodes, edges }: Graph): readonly Target[] {
  return [...nodes.map(({ id }) => nodeTarget(id)), ...edges.map(({ id }) => edgeTarget(id))];
}

function listLinks(graph: Graph): void {
  for (const { value } of placeFields(graph.dataset))
    expect(passageUrl({ url: 'https://example.org/' }, value)).toContain(':~:text=');
  for (const old of Object.keys(graph.dataset.aliases ?? {})) {
    const kinds = ['node', 'edge', 'step'].map((kind) => parseTarget(graph, `${kind}:${old}`));
    expect(kinds.filter((target) => target !== null)).toHaveLength(1);
  }
}

function writeShares(graph: Graph): void {
  const { dataset } = graph;
  const read = { url: 'https://example.org/', accessed: '2026-11-28' };
  const files = {
    iframe: 'map.html',
    dataset: 'graph.json',
    script: 'embed.js',
    opens: 'page',
    key: null,
  } as const;
  for (const target of [null, ...targetsOf(graph)]) {
    const citation = buildCitation(graph, target, read);
    formatBibtex(citation, 'note');
    formatCsl(citation, 'note');
    const state = { ...EMPTY_URL_STATE, selection: target };
    const urls = { href: 'https://example.org/', canonical: null };
    const { iframe, element } = buildShareLinks(state, dataset, files, urls);
    expect(`${iframe}\n${element}`).not.toMatch(/[\n\r][^\S\n\r]*[\n\r]/);
  }
  expect(
    buildSnippet({ dataset, base: '', script: 'embed.js', list: dataset.title, messages: en }),
  ).not.toMatch(/[\n\r][^\S\n\r]*[\n\r]/);
}

test(`${RUNS} mutants from the seed ${SEED}: none throws, and no step takes more than a second`, async () => {
  const random = createRandom(SEED);
  const faults: string[] = [];
  let accepted = 0;
  let slowest: Step = { name: 'none', ms: 0 };
  for (let run = 0; run < RUNS && faults.length < 10; run += 1) {
    const raw = structuredClone(pick(random() < 0.03 ? MAPS : SMALL, random)) as object;
    for (let count = 1 + Math.floor(random() * 2); count > 0; count -= 1) mutate(raw, random);
    let text = JSON.stringify(raw);
    // One mutant in ten is broken as text.
    if (random() < 0.1) {
      const at = Math.floor(random() * text.length);
      text =
        text.slice(0, at) +
        pick(['', '"', '\\', '\uFEFF', '{', ',', '\u0007'], random) +
        text.slice(at + 1);
    }
    try {
      const start = cpuMs();
      const result = parseDataset(text, 'graph.json');
      const steps = [{ name: 'parse', ms: cpuMs() - start }];
      if (result.ok) {
        accepted += 1;
        steps.push(...(await useDataset(JSON.parse(text) as object, result.dataset, random)));
      }
      for (const step of steps) if (step.ms > slowest.ms) slowest = step;
      for (const { name, ms } of steps)
        if (ms > MAX_STEP_MS) faults.push(`run ${run}: ${name} took ${Math.round(ms)} ms`);
    } catch (error) {
      faults.push(
        `run ${run}: ${String(error)}\n${(error as Error).stack?.split('\n')[1]}\n${text.slice(0, 3000)}`,
      );
    }
  }
  if (process.env['FUZZ_RUNS'])
    console.log(
      `seed ${SEED}: ${RUNS} mutants, ${accepted} accepted; slowest step: ${slowest.name}, ${Math.round(slowest.ms)} ms`,
    );
  expect(faults).toEqual([]);
  expect(accepted).toBeGreaterThan(RUNS / 20);
}, 3_600_000);
