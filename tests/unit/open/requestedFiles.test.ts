import { expect, test } from 'vitest';
import { readRequest } from '../../../src/open/requestedFiles';

const origin = 'https://maps.test';
const read = (query: string) => {
  const { urls, refused } = readRequest({ href: `${origin}/a/open.html${query}`, origin });
  return { urls: urls.map(({ href }) => href), refused };
};

test.each([
  ['', [], []],
  ['?article=a.txt', [], []],
  ['?src=x/graph.json', [`${origin}/a/x/graph.json`], []],
  ['?src=/g.json&article=../a.txt', [`${origin}/g.json`, `${origin}/a.txt`], []],
  ['?src=t.csv&src=a.csv', [`${origin}/a/t.csv`, `${origin}/a/a.csv`], []],
  ['?src=https://maps.test/g.json', [`${origin}/g.json`], []],
  ['?src=https://elsewhere.test/g.json', [], ['https://elsewhere.test/g.json']],
  ['?src=//elsewhere.test/g.json', [], ['//elsewhere.test/g.json']],
  ['?src=http://maps.test/g.json', [], ['http://maps.test/g.json']],
  ['?src=javascript:alert(1)', [], ['javascript:alert(1)']],
  ['?src=data:application/json,{}', [], ['data:application/json,{}']],
  ['?src=blob:https://maps.test/1', [], ['blob:https://maps.test/1']],
  [
    '?src=g.json&article=https://elsewhere.test/',
    [`${origin}/a/g.json`],
    ['https://elsewhere.test/'],
  ],
  ['?src=http://', [], ['http://']],
])('%s', (query, urls, refused) => {
  expect(read(query)).toEqual({ urls, refused });
});
