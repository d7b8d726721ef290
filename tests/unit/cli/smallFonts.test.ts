import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { dropUnusedFaces } from '../../../src/cli/build/fontFaces';

const STYLES = 'src/app/styles';
const MESSAGES = 'src/i18n/messages';
const STYLE = ['fonts.css', 'smallFonts.css']
  .map((file) => readFileSync(path.join(STYLES, file), 'utf8'))
  .join('');

function messagesOf(lang: string): string {
  return readdirSync(MESSAGES, { recursive: true, encoding: 'utf8' })
    .filter((file) => path.basename(file) === `${lang}.ts`)
    .map((file) => readFileSync(path.join(MESSAGES, file), 'utf8'))
    .join('');
}

function fontsFor(text: string): readonly string[] {
  const style = dropUnusedFaces(STYLE, { bold: text, plain: text });
  return Array.from(style.matchAll(/[\w-]+\.woff2/g), ([file]) => file);
}

const small = [
  'source-sans-3-small-400.woff2',
  'source-sans-3-small-500.woff2',
  'source-sans-3-small-600.woff2',
  'source-serif-4-small-600.woff2',
];

test('an English interface and an English map need the small fonts alone', () => {
  const map = readFileSync('public/maps/ankara/graph.json', 'utf8');
  expect(fontsFor(messagesOf('en') + map)).toEqual(small);
});

test('Turkish needs a few letters of each font more', () => {
  const turkish = small.map((file) => file.replace('small', 'turkish'));
  expect(fontsFor(messagesOf('tr'))).toEqual([...small, ...turkish]);
});

test('every file that is listed exists', () => {
  const listed = Array.from(STYLE.matchAll(/\.\/fonts\/([\w-]+\.woff2)/g), ([, file]) => file);
  expect([...new Set(listed)].sort()).toEqual(readdirSync(path.join(STYLES, 'fonts')).sort());
});
