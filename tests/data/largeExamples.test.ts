import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../src/article/article';
import { verifyDataset } from '../../src/article/verify';
import { checkMap } from '../../src/authoring/parseMap';
import { readMap } from '../../src/authoring/readMap';

/** Maps with fewer nodes are drawn as SVG. */
const CANVAS_NODES = 60;
/** Written from a copy of the source, as the README of each example says; not in the repository. */
const articleOf = (id: string) => new URL(`../../../shared/article/${id}.txt`, import.meta.url);

const examples = [
  { id: 'disputes', edition: 'September 2023', note: /^Factbook entr(?:y|ies): .+\.json\)/u },
  { id: 'space', edition: 'January 2026', note: /\.json/u },
].map((example) => {
  const file = `examples/large/${example.id}/map.yaml`;
  const text = readFileSync(new URL(`../../${file}`, import.meta.url), 'utf8');
  const compiled = checkMap(readMap(text), file, { article: null });
  const { nodes, edges, summary, notShown } = compiled.ok
    ? compiled.dataset
    : { nodes: [], edges: [], summary: '', notShown: [] };
  return { ...example, file, compiled, nodes, edges, about: [summary, ...notShown].join(' ') };
});

describe.each(examples)('the large example $id', (example) => {
  const { id, edition, note, file, compiled, nodes, edges, about } = example;

  test('is valid without its article, and complete', () => {
    expect(compiled.ok ? [] : compiled.problems.map(({ message }) => message)).toEqual([]);
    expect(compiled.unfinished).toEqual([]);
    expect(compiled.ok && compiled.newIds).toEqual([]);
  });

  test('is large enough for the canvas', () => {
    expect(nodes.length).toBeGreaterThan(CANVAS_NODES);
  });

  test('has no node without an edge', () => {
    const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
    expect(nodes.filter(({ id }) => !ends.has(id)).map(({ id }) => id)).toEqual([]);
  });

  test('gives a place for every node, claim and ground', () => {
    const bare = [
      ...nodes.filter(({ places }) => places.length === 0),
      ...edges.filter(({ reasoning }) =>
        [reasoning, ...reasoning.grounds].some(({ places }) => places.length === 0),
      ),
    ];
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('gives a reason for every dispute and every cooperation', () => {
    const bare = edges.filter(
      ({ stance, reasoning }) =>
        stance !== 'neutral' && reasoning.grounds.length === 0 && reasoning.warrant === undefined,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
  });

  test('marks every warrant as the reading of the map', () => {
    const warranted = edges.filter(({ reasoning }) => reasoning.warrant !== undefined);
    expect(warranted.length).toBeGreaterThan(0);
    const asAuthor = warranted.filter(({ reasoning }) => reasoning.warrantBy !== 'editor');
    expect(asAuthor.map(({ id }) => id)).toEqual([]);
  });

  test('names the entries of the source at every edge', () => {
    const nameless = edges.filter((edge) => !note.test(edge.note ?? ''));
    expect(nameless.map(({ id }) => id)).toEqual([]);
  });

  test('says every claim in 25 words or fewer', () => {
    const long = edges.filter(({ reasoning }) => reasoning.claim.split(/\s+/).length > 25);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test('says which edition it shows', () => {
    expect(about).toContain(edition);
  });

  test('fits its article and copies nothing from it', (ctx) => {
    if (!existsSync(articleOf(id)))
      return ctx.skip('not verified here: the article is not at hand');
    const article = articleFromText(readFileSync(articleOf(id), 'utf8'));
    const problems = compiled.ok ? verifyDataset(compiled.dataset, article, file) : [];
    expect(problems.map(({ message }) => message)).toEqual([]);
  });
});
