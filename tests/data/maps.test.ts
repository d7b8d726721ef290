import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleFromHtml } from '../../src/article/htmlArticle';
import { articleFromText } from '../../src/article/article';
import { formatJson } from '../../src/authoring/formatJson';
import { checkMap } from '../../src/authoring/parseMap';
import { readMap } from '../../src/authoring/readMap';
import { parseDataset } from '../../src/format/parse';
import { verifyDataset } from '../../src/article/verify';
import { readSolved } from '../../src/layout/readLayout';
import { LAYOUT_SIZE_NAMES } from '../../src/geometry/types';
import { buildGraph } from '../../src/graph/graph';
import { principals } from '../../src/graph/principals';
import { BUDGETS, findMisses } from '../../src/layout/solver/budget';
import { measureSolved } from '../../scripts/solve/report';

const ROOT = new URL('../../', import.meta.url);
const ids = readdirSync(new URL('public/maps/', ROOT), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

test('there is at least one map', () => {
  expect(ids.length).toBeGreaterThan(0);
});

describe.each(ids)('the map %s', (id) => {
  const file = `public/maps/${id}/graph.json`;
  const result = parseDataset(readFileSync(new URL(file, ROOT), 'utf8'), file);
  const article = [`../shared/article/${id}.txt`, `public/maps/${id}/article.txt`].find((path) =>
    existsSync(new URL(path, ROOT)),
  );

  test('is sound in format and meaning, and lives in the folder of its name', () => {
    expect(result.ok ? [] : result.problems.map(({ message }) => message)).toEqual([]);
    expect(result.ok && result.dataset.id).toBe(id);
  });

  test('names a place in the article for every claim, every ground and every node that the article states', () => {
    const { nodes, edges } = result.ok ? result.dataset : { nodes: [], edges: [] };
    expect(edges.length).toBeGreaterThan(0);
    const bare = [
      ...nodes.filter(({ basis, places }) => basis === 'stated' && places.length === 0),
      ...edges.filter(
        ({ basis, reasoning }) =>
          basis !== 'outside' &&
          [reasoning, ...reasoning.grounds].some(({ places }) => places.length === 0),
      ),
    ];
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('says every claim in 25 words or fewer', () => {
    const edges = result.ok ? result.dataset.edges : [];
    const long = edges.filter(({ reasoning }) => reasoning.claim.split(/\s+/).length > 25);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test('is about nodes that it has, and they are drawn for every layout size', () => {
    if (!result.ok) return;
    const { dataset } = result;
    const graph = buildGraph(dataset);
    const named = dataset['x-principals'];
    expect(principals(graph).size).toBeGreaterThan(0);
    expect([...principals(graph)]).toEqual(
      expect.arrayContaining(Array.isArray(named) ? named : []),
    );
    const layout = readFileSync(new URL(`public/maps/${id}/layout.json`, ROOT), 'utf8');
    const frames = readSolved(graph, layout)?.frames.map(({ frame }) => frame);
    expect(frames?.toSorted()).toEqual(LAYOUT_SIZE_NAMES.toSorted());
  });

  test('is drawn within the budgets of the design for every layout size', () => {
    if (!result.ok) return;
    const graph = buildGraph(result.dataset);
    const layout = readFileSync(new URL(`public/maps/${id}/layout.json`, ROOT), 'utf8');
    const misses = (readSolved(graph, layout)?.frames ?? []).flatMap((solved) =>
      findMisses(measureSolved(graph, solved), BUDGETS[solved.frame]).map(
        ({ metric, value }) => `${solved.frame}: ${metric} ${value.toFixed(3)}`,
      ),
    );
    expect(misses).toEqual([]);
  });

  test('is what its map.yaml compiles to, byte for byte', () => {
    const folder = new URL(`public/maps/${id}/`, ROOT);
    const read = readMap(readFileSync(new URL('map.yaml', folder), 'utf8'));
    const named = read.map.article;
    const text = named === undefined ? null : readFileSync(new URL(named, folder), 'utf8');
    const compiled = checkMap(read, 'map.yaml', {
      article: text === null ? null : articleFromText(text),
    });
    expect(compiled.ok ? [] : compiled.problems.map(({ message }) => message)).toEqual([]);
    expect(compiled.ok && formatJson(compiled.raw)).toBe(readFileSync(new URL(file, ROOT), 'utf8'));
  });

  const page = new URL(`public/maps/${id}/article.html`, ROOT);

  test.runIf(existsSync(page))('fits its article as a page shows it, inline marks and all', () => {
    const shown = articleFromHtml(readFileSync(page, 'utf8'));
    const problems = result.ok ? verifyDataset(result.dataset, shown, file) : [];
    expect(problems.map(({ message }) => message)).toEqual([]);
  });

  test(
    article === undefined
      ? 'fits its article: not verified here'
      : 'fits its article, sentence by sentence, and copies nothing from it',
    (ctx) => {
      if (article === undefined) return ctx.skip('not verified here: the article is not at hand');
      const text = readFileSync(new URL(article, ROOT), 'utf8');
      const problems = result.ok ? verifyDataset(result.dataset, articleFromText(text), file) : [];
      expect(problems.map(({ message }) => message)).toEqual([]);
    },
  );
});
