import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parseDataset } from '../../src/format/parse';
import { LAYOUT_SIZES } from '../../src/geometry/layoutSizes';
import { measureScene } from '../../src/layout/solver/metrics';
import { readSolved } from '../../src/layout/readLayout';
import { buildScene, type Scene } from '../../src/layout/solver/measuredScene';
import { BUDGETS, findMisses } from '../../src/layout/solver/budget';
import { solveLayout } from '../../src/layout/solver/solveLayout';
import { LAYOUT_SIZE_NAMES, type LayoutSizeName } from '../../src/geometry/types';
import { buildGraph, type Graph } from '../../src/graph/graph';
import type { Figures } from '../../src/layout/solver/metrics';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    frames: { type: 'string', default: LAYOUT_SIZE_NAMES.join(',') },
    iterations: { type: 'string', default: '500000' },
    seeds: { type: 'string', default: '12' },
    tempers: { type: 'string', default: '12' },
    rounds: { type: 'string', default: '6' },
    mend: { type: 'boolean', default: false },
    cold: { type: 'boolean', default: false },
    scenes: { type: 'string' },
  },
});
const folder = `public/maps/${positionals[0] ?? 'ankara'}`;
const target = `${folder}/layout.json`;

const graph = readGraph();
const known =
  existsSync(target) && !values.cold ? readSolved(graph, readFileSync(target, 'utf8')) : null;
const asked = new Set(values.frames.split(','));
const layout = solveLayout(graph, {
  iterations: Number(values.iterations),
  seeds: Number(values.seeds),
  tempers: Number(values.tempers),
  rounds: Number(values.rounds),
  frames: LAYOUT_SIZE_NAMES.filter((name) => asked.has(name)),
  known,
  mend: values.mend,
  onTry: ({ frame, seed, rank }) => console.log(`  ${frame} seed ${seed}: rank ${rank.toFixed(1)}`),
});
writeFileSync(target, JSON.stringify(layout) + '\n');
for (const solvedFrame of layout.frames) {
  const scene = buildScene(graph, LAYOUT_SIZES[solvedFrame.frame], solvedFrame);
  report(solvedFrame.frame, measureScene(scene));
  if (values.scenes !== undefined) writeScene(values.scenes, solvedFrame.frame, scene);
}

function readGraph(): Graph {
  const result = parseDataset(readFileSync(`${folder}/graph.json`, 'utf8'), 'graph.json');
  if (!result.ok) throw new Error(result.problems.map(({ message }) => message).join('\n'));
  return buildGraph(result.dataset);
}

function report(name: LayoutSizeName, figures: Figures): void {
  const misses = findMisses(figures, BUDGETS[name]);
  console.log(`\n${name}: ${misses.length === 0 ? 'all budgets met' : `${misses.length} missed`}`);
  for (const [figure, value] of Object.entries(figures) as [string, number][]) {
    const miss = misses.find((candidate) => candidate.figure === figure);
    const note = miss === undefined ? '' : `  MISSED, at ${miss.limit.kind} ${miss.limit.value}`;
    console.log(`  ${figure.padEnd(24)} ${Number(value.toFixed(3))}${note}`);
  }
}

/** As `tools/legibility.mjs` reads it. */
function writeScene(into: string, name: LayoutSizeName, scene: Scene): void {
  mkdirSync(into, { recursive: true });
  const labels = scene.labels.map((label) => ({ id: label.node, ...label }));
  const edges = scene.edges.map((edge) => ({
    ...edge,
    points: edge.points.map(({ x, y }) => [x, y]),
  }));
  writeFileSync(`${into}/${name}.json`, JSON.stringify({ name, ...scene, labels, edges }));
}
