import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeTable } from '../../../src/convert/in/decodeTable';
import { formatAuthored } from '../../../src/authoring/writeMap';
import { parseMap } from '../../../src/authoring/parseMap';
import { fromWorkbooks, fromXlsx } from '../../../src/convert/in/xlsx';
import { sortChoices } from '../../../src/convert/kinds';
import { toMap } from '../../../src/convert/toMap';

const part = (text: string) => strToU8(`<?xml version="1.0"?>${text}`);

function workbook(
  rows: Readonly<Record<string, string>>,
  shared: readonly string[] = [],
): Uint8Array {
  const names = Object.keys(rows);
  return zipSync({
    'xl/workbook.xml': part(
      `<workbook xmlns:r="r"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i}" r:id="rId${i}"/>`).join('')}</sheets></workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': part(
      `<Relationships>${names.map((_, i) => `<Relationship Id="rId${i}" Target="worksheets/sheet${i}.xml"/>`).join('')}</Relationships>`,
    ),
    'xl/sharedStrings.xml': part(`<sst>${shared.join('')}</sst>`),
    ...Object.fromEntries(
      names.map((name, i) => [
        `xl/worksheets/sheet${i}.xml`,
        part(`<worksheet><sheetData>${rows[name] ?? ''}</sheetData></worksheet>`),
      ]),
    ),
  });
}

const inline = (ref: string, text: string) =>
  `<c r="${ref}" t="inlineStr"><is><t>${text}</t></is></c>`;

test('each sheet is a table: shared and formatted texts, gaps, numbers', () => {
  const bytes = workbook(
    {
      actors: `<row r="1">${inline('A1', 'id')}${inline('B1', 'label')}</row><row r="3"><c r="A3"><v>7</v></c><c r="B3" t="s"><v>0</v></c></row><row r="4">${inline('A4', 'b')}</row>`,
      ties: `<row r="1">${inline('A1', 'from')}${inline('C1', 'to')}</row><row r="2"><c r="A2"><v>7</v></c>${inline('C2', 'b')}</row>`,
      notes: `<row r="1">${inline('A1', 'to do')}</row>`,
    },
    ['<si><r><t>Ada </t></r><r><t>Lane</t></r><rPh><t>x</t></rPh></si>'],
  );
  const graph = fromXlsx(bytes, 'm.xlsx');
  expect(graph.nodes.map(({ id, label }) => [id, label])).toEqual([
    ['7', 'Ada Lane'],
    ['b', undefined],
  ]);
  expect(graph.edges).toMatchObject([{ source: '7', target: 'b' }]);
  expect(graph.edges[0]?.at?.('target')).toBe('m.xlsx: ties!C2');
  expect(graph.edges[0]?.at?.()).toBe('m.xlsx: ties!A2');
  expect(graph.dropped).toEqual(['the sheet m.xlsx!notes']);
});

test('actors and ties may be workbooks of their own', () => {
  const cells = (line: number, ...texts: readonly string[]) =>
    `<row r="${line}">${texts.map((text, i) => inline(`${'ABC'.charAt(i)}${line}`, text)).join('')}</row>`;
  const graph = fromWorkbooks([
    { name: 'actors.xlsx', bytes: workbook({ A: cells(1, 'id', 'label') + cells(2, 'a', 'Åsa') }) },
    { name: 'ties.xlsx', bytes: workbook({ T: cells(1, 'from', 'to') + cells(2, 'a', 'b') }) },
  ]);
  expect(graph.nodes.map(({ label }) => label)).toEqual(['Åsa']);
  expect(graph.edges).toMatchObject([{ source: 'a', target: 'b' }]);
});

test('a wrong value is reported by the name of its cell', () => {
  const row = (line: number, ...texts: readonly string[]) =>
    `<row r="${line}">${texts.map((text, i) => inline(`${'ABCD'.charAt(i)}${line}`, text)).join('')}</row>`;
  const bytes = workbook({
    Actors: row(1, 'id', 'label', 'kind') + row(2, 'a', 'A', 'countri') + row(3, 'b', 'B', 'bloc'),
    Ties: row(1, 'from', 'to', 'stance') + row(14, 'a', 'b', 'disput'),
  });
  const { authored, locate } = toMap(fromXlsx(bytes, 'm.xlsx'), sortChoices([]));
  const result = parseMap(formatAuthored(authored), 'm.xlsx', { article: null });
  const problems = (result.ok ? [] : result.problems).map(locate).map(({ message }) => message);
  expect(problems).toContain(
    'm.xlsx: Ties!C14: ties[0] "a -> b": stance "disput" is not one of cooperation, dispute, neutral; did you mean "dispute"?',
  );
  expect(problems.find((message) => message.includes('countri'))).toMatch(
    /^m\.xlsx: Actors!C2: actor "a": kind .*did you mean "country"\?$/,
  );
});

describe('is refused', () => {
  test.each([
    ['what is no archive', strToU8('PK not really')],
    ['an archive that is no workbook', zipSync({ 'a.txt': strToU8('a') })],
    ['a workbook without a table', workbook({ a: `<row r="1">${inline('A1', 'x')}</row>` })],
  ])('%s', (_, bytes) => {
    expect(() => fromXlsx(bytes, 'm.xlsx')).toThrow(/^m\.xlsx: /);
  });

  test('a row without one of its ends, by the name of the cell', () => {
    const bytes = workbook({
      "Who's with whom": `<row r="3">${inline('A3', 'from')}${inline('AB3', 'to')}</row><row r="14">${inline('A14', 'a')}</row>`,
    });
    expect(() => fromXlsx(bytes, 'm.xlsx')).toThrow(
      "m.xlsx: 'Who''s with whom'!AB14: has not both ends: a",
    );
  });

  test('an archive that states a smaller size than it has', () => {
    const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(70_000_000) }, { level: 9 });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    const central = bytes.findIndex((_, i) => i > 0 && view.getUint32(i, true) === 0x02014b50);
    view.setUint32(22, 1000, true);
    view.setUint32(central + 24, 1000, true);
    expect(() => fromXlsx(bytes, 'm.xlsx')).toThrow('m.xlsx: is larger than 64 MB when unpacked');
  });

  test('entities of its own, which could grow without end, and a great many elements', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><a>&b;</a>`;
    const xml = (text: string) => zipSync({ 'xl/workbook.xml': strToU8(text) });
    expect(() => fromXlsx(xml(bomb), 'm.xlsx')).toThrow(/is not XML: undefined entity/);
    const many = `<a>${'<b/>'.repeat(2_000_001)}</a>`;
    expect(() => fromXlsx(xml(many), 'm.xlsx')).toThrow('has more than 2000000 elements');
  });

  test('a zip bomb, while it is unpacked', () => {
    const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(70_000_000) }, { level: 9 });
    expect(bytes.length).toBeLessThan(100_000);
    expect(() => fromXlsx(bytes, 'm.xlsx')).toThrow('m.xlsx: is larger than 64 MB when unpacked');
  });
});

test.each([
  ['UTF-8 with a mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], undefined],
  ['UTF-16', [0xff, 0xfe, 0xe9, 0x00], 'read as UTF-16'],
  [
    'Windows-1252',
    [0xe9],
    'is not UTF-8 and was read as Windows-1252; check its letters with accents',
  ],
])('a table in %s is read', (_, bytes, note) => {
  expect(decodeTable(Uint8Array.from(bytes))).toEqual({
    text: 'é',
    ...(note === undefined ? {} : { note }),
  });
});

test('all characters of Windows-1252 are read, also in Node.js 20, which reads them as controls', () => {
  const bytes = [
    0x80, 0x82, 0x85, 0x8a, 0x8e, 0x91, 0x94, 0x96, 0x99, 0x9c, 0x9e, 0x9f, 0xa0, 0xff,
  ];
  expect(decodeTable(Uint8Array.from(bytes)).text).toBe('€‚…ŠŽ‘”–™œžŸ\u00a0ÿ');
});
