import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatBibtex } from '../../../src/share/bibtex';
import { buildCitation } from '../../../src/share/citation';
import { formatCsl } from '../../../src/share/csl';
import { edgeTarget, nodeTarget } from '../../../src/graph/target';
import { en as messages } from '../../../src/i18n/messages/en';
import { ru as russian } from '../../../src/i18n/messages/ru';
import { en } from '../../../src/i18n/messages/share/en';
import { ru } from '../../../src/i18n/messages/share/ru';
import { edgeId, nodeId, stepId, threeStates } from '../../fixtures/graph';

const graph = threeStates();
const { dataset } = graph;
const MAP = 'https://example.org/maps/tiny/map.html';
const read = { url: `${MAP}#edge=join`, accessed: '2026-11-23' };
const edge = buildCitation(graph, edgeTarget(edgeId('join')), read);
const map = buildCitation(graph, null, { ...read, url: MAP });
const note = en.note(messages, dataset.source, dataset.license);

describe('a citation', () => {
  test('of an edge is its sentence, on the map', () => {
    expect(edge).toMatchObject({
      id: 'tiny-join',
      title: 'Iran wishes to join Eurasian Economic Union',
      partOf: 'Two towns share a river',
    });
  });

  test('of the map has its own title and is part of nothing', () => {
    expect(map).toMatchObject({ id: 'tiny', title: 'Two towns share a river', partOf: null });
  });

  test('of a name or a step has its label or its text', () => {
    expect(buildCitation(graph, nodeTarget(nodeId('turkey')), read).title).toBe('Turkey');
    const step = { kind: 'step', id: stepId('thesis') } as const;
    expect(buildCitation(graph, step, read).title).toBe('They deal.');
  });

  test('in words names maker, version, URL, day, source and licence', () => {
    expect(en.citation(messages, edge)).toBe(
      'Edgewise: “Iran wishes to join Eurasian Economic Union”, in: Two towns share a river. ' +
        'Map, version 1.0.0, read on 23 November 2026. https://example.org/maps/tiny/map.html#edge=join. ' +
        'Source: “How two towns share a river”, Edgewise. Map licence: CC BY 4.0.',
    );
    expect(en.citation(messages, map)).toMatch(/^Edgewise: Two towns share a river\. Map, version/);
  });

  test('in words has one full stop after an abbreviation that has its own', () => {
    const text = ru().citation(russian, {
      ...edge,
      source: { ...edge.source, issued: '2018-04-09' },
    });
    expect(text).toContain('23 ноября 2026 г. https');
    expect(text).not.toContain('..');
  });

  test('in words says when the source was issued, where that is known', () => {
    const dated = { ...edge.source, issued: '2018-04-09' };
    expect(en.citation(messages, { ...edge, source: dated })).toContain('Edgewise, 9 April 2018.');
  });

  test('of a map that is published nowhere has no URL', () => {
    const nowhere = { ...map, url: null };
    expect(en.citation(messages, nowhere)).not.toMatch(/null|http/);
    expect(formatBibtex(nowhere, note)).not.toContain('url =');
    expect(formatCsl(nowhere, note)).not.toContain('URL');
  });
});

describe('BibTeX', () => {
  test('of an edge', () => {
    expect(formatBibtex(edge, note)).toBe(
      String.raw`@misc{tiny-join,
  author = {{Edgewise}},
  title = {{Iran wishes to join Eurasian Economic Union}},
  howpublished = {Two towns share a river},
  version = {1.0.0},
  url = {https://example.org/maps/tiny/map.html#edge=join},
  urldate = {2026-11-23},
  note = {Source: {\textquotedblleft}How two towns share a river{\textquotedblright}, Edgewise. Map licence: CC BY 4.0.},
}`,
    );
  });

  test('whatever a title and a URL say, each field ends where it should', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const url = `${MAP}?q={${text.replace(/\s/g, '')}\\`;
        const entry = formatBibtex({ ...edge, title: text, url }, text);
        expect(fieldsOf(entry)).toEqual([
          'author',
          'title',
          'howpublished',
          'version',
          'url',
          'urldate',
          'note',
        ]);
      }),
    );
  });
});

/** The names of an entry's fields, parsed as BibTeX does: a value ends at its own closing brace. */
function fieldsOf(entry: string): readonly string[] {
  const names: string[] = [];
  let rest = entry.slice(entry.indexOf(',') + 1);
  for (;;) {
    const start = /^\s*(\w+) = \{/.exec(rest);
    if (!start) break;
    names.push(start[1] ?? '');
    rest = rest.slice(start[0].length);
    let depth = 1;
    let end = 0;
    for (; depth > 0 && end < rest.length; end += 1)
      depth += { '{': 1, '}': -1 }[rest[end] ?? ''] ?? 0;
    rest = rest.slice(end).replace(/^,/, '');
  }
  return rest.trim() === '}' ? names : [];
}

describe('CSL-JSON', () => {
  /**
   * The kinds of value that the schema allows for these names (citation-style-language/schema,
   * input/csl-data.json).
   */
  const KINDS: Readonly<Record<string, (value: unknown) => boolean>> = {
    ...Object.fromEntries(
      ['id', 'title', 'container-title', 'version', 'URL', 'language', 'note'].map((name) => [
        name,
        (value: unknown) => typeof value === 'string' && value !== '',
      ]),
    ),
    type: (value) => value === 'webpage',
    author: (value) => JSON.stringify(value) === '[{"literal":"Edgewise"}]',
    accessed: (value) => JSON.stringify(value) === '{"date-parts":[[2026,11,23]]}',
  };

  test.each([
    ['a tie', edge, 10],
    ['a map', map, 9],
  ])('of %s holds what the schema knows, rightly', (_, citation, count) => {
    const items = JSON.parse(formatCsl(citation, note)) as Record<string, unknown>[];
    expect(items).toHaveLength(1);
    const fields = Object.entries(items[0] ?? {});
    expect(fields).toHaveLength(count);
    expect(fields.filter(([name, value]) => !KINDS[name]?.(value))).toEqual([]);
  });

  test('keeps any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (title) => {
        const [item] = JSON.parse(formatCsl({ ...edge, title }, note)) as [{ title: string }];
        expect(item.title).toBe(title);
      }),
    );
  });
});
