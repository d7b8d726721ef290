import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fetchFile, readRequest } from '../../../src/open/requestedFiles';

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

describe('a server that never answers', () => {
  const URL_ASKED = new URL('/a/g.json', origin);
  const stalled: typeof fetch = (_, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(new Error('aborted')));
    });
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('fetch', stalled);
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  test('times out after 20 seconds, not before, and is reported as slow, not as offline', async () => {
    const settled = vi.fn();
    fetchFile(URL_ASKED, new AbortController().signal).catch(settled);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(settled.mock.calls).toMatchObject([[{ fault: { kind: 'slow', file: 'g.json' } }]]);
    expect(vi.getTimerCount()).toBe(0);
  });

  test('is aborted at once when the reader stops', async () => {
    const wanted = new AbortController();
    const file = fetchFile(URL_ASKED, wanted.signal);
    wanted.abort(new Error('stopped'));
    await expect(file).rejects.toThrow('stopped');
    expect(vi.getTimerCount()).toBe(0);
  });
});
