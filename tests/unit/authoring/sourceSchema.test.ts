import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { buildSourceSchema } from '../../../scripts/schema/sourceSchema';
import { listMaps } from '../../../scripts/solve/maps';
import { parseMap } from '../../../src/authoring/parseMap';
import { MAP } from '../../../src/authoring/shape';
import { articleFromText } from '../../../src/article/article';
import { TINY_ARTICLE } from '../../fixtures/dataset';

const ROOT = new URL('../../../', import.meta.url);
const schema = buildSourceSchema();
const isSound = new Ajv2020({
  strict: true,
  strictTypes: false,
  strictRequired: false,
  allErrors: true,
}).compile(schema);
const article = articleFromText(TINY_ARTICLE);

test('the schema in public/ is the one that the code gives (node bin/run.js scripts/schema.ts)', () => {
  const file = new URL('public/schema/edgewise-source-1.json', ROOT);
  expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(schema);
});

test('every key is explained, and at its own level, where an editor looks', () => {
  const silent = (node: unknown, path: string): string[] => {
    if (typeof node !== 'object' || node === null || /\.(?:if|not)$/.test(path)) return [];
    const { properties } = node as { properties?: Record<string, { description?: unknown }> };
    return [
      ...Object.entries(properties ?? {}).flatMap(([key, own]) =>
        typeof own.description === 'string' ? [] : [`${path}.${key}`],
      ),
      ...Object.entries(node).flatMap(([key, own]) => silent(own, `${path}.${key}`)),
    ];
  };
  expect(Object.keys(schema['properties'] as object)).toEqual(Object.keys(MAP));
  expect(silent(schema, '')).toEqual([]);
});

const SOUND = `title: Two towns
source: { title: How two towns share a river, publisher: Edgewise, issued: 2026 }
actors:
  alder: { label: Alder, kind: country, summary: Above., at: 1.1 }
  birch: { label: 1984, kind: country, summary: Below. }
ties:
  - tie: alder -- birch
    label: meets
    stance: cooperation
    status: ongoing
    at: [EMPTY]
    claim: They talk.
`;

const sound = SOUND.replace('[EMPTY]', '\n      - 2.1\n      - lies below');

describe('an editor with the schema and the command agree on', () => {
  test.each([
    ['a small map', sound],
    ['a key of its author', `${sound}    x-mine: { a: [1] }\n`],
    ['a tie that is unfinished', `${sound}  - tie: birch -> alder\n`],
    ['several languages', sound.replace('title: Two', 'title: { en: Two, tr: İki }\nsummary: Two')],
  ])('%s, which both accept', (_, yaml) => {
    expect(isSound(parse(yaml)) ? [] : isSound.errors).toEqual([]);
    const result = parseMap(yaml, 'map.yaml', { article });
    expect(result.ok ? [] : result.problems).toEqual([]);
  });

  test.each([
    ['an unknown key', `${sound}    becaus: x\n`],
    ['an unknown choice', sound.replace('cooperation', 'love')],
    ['an actor without a name', sound.replace('label: Alder, ', '')],
    ['a hedge that is missing', `${sound}    qualifier: hedged\n`],
    ['an outside fact without its source', `${sound}    basis: outside\n`],
    ['a label that is too long', sound.replace('meets', 'x'.repeat(61))],
    ['an id in capitals', sound.replace('  alder:', '  Alder:')],
    ['ties that are no list', sound.replace('  - tie', '    tie')],
  ])('%s, which both refuse', (_, yaml) => {
    expect(isSound(parse(yaml))).toBe(false);
    expect(parseMap(yaml, 'map.yaml', { article }).ok).toBe(false);
  });

  test('five typical mistakes at once, each where it is', () => {
    const yaml = `title: Two towns
actors:
  north: { label: North, kind: organisation, summary: A town. }
ties:
  - tie: south -> north
    lable: objects to
    stance: disput
    qualifier: hedged
  - tie: north -- south
    warrantBy: editor
`;
    isSound(parse(yaml));
    const found = (isSound.errors ?? []).map(
      ({ instancePath, keyword, params }) =>
        `${instancePath} ${keyword} ${String(params['additionalProperty'] ?? params['missingProperty'] ?? '')}`,
    );
    for (const mistake of [
      '/actors/north/kind oneOf ',
      '/ties/0 additionalProperties lable',
      '/ties/0/stance oneOf ',
      '/ties/0 required hedge',
      '/ties/1 dependentRequired warrant',
    ])
      expect(found).toContain(mistake);
  });

  test.each(listMaps())('the map %s', (id) => {
    const yaml = readFileSync(new URL(`public/maps/${id}/map.yaml`, ROOT), 'utf8');
    expect(isSound(parse(yaml)) ? [] : isSound.errors).toEqual([]);
  });
});
