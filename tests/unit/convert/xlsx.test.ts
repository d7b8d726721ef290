import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { decodeTable } from '../../../src/convert/in/decodeTable';
import { fromXlsx } from '../../../src/convert/in/xlsx';

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
  expect(graph.edges).toMatchObject([{ source: '7', target: 'b', from: 'm.xlsx!ties:2' }]);
  expect(graph.dropped).toEqual(['the sheet m.xlsx!notes']);
});

describe('is refused', () => {
  test.each([
    ['what is no archive', strToU8('PK not really')],
    ['an archive that is no workbook', zipSync({ 'a.txt': strToU8('a') })],
    ['a workbook without a table', workbook({ a: `<row r="1">${inline('A1', 'x')}</row>` })],
  ])('%s', (_, bytes) => {
    expect(() => fromXlsx(bytes, 'm.xlsx')).toThrow(/^m\.xlsx: /);
  });

  test('a zip bomb, before it is unpacked', () => {
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
