import { expect, test } from 'vitest';
import { trustOf } from '../../../../src/embed/host/trustOf';

const PAGE = 'https://paper.example/story.html';
const OWN = 'https://paper.example';
const OTHER = 'https://maps.example';

test.each([
  ['the page’s own origin', `${OWN}/map.html`, OWN, undefined, 'all'],
  ['a sandbox with a file of the page', `${OWN}/map.html`, 'null', undefined, 'agreeing'],
  ['a sandbox with the page’s own text', '', 'null', undefined, 'agreeing'],
  ['another origin', `${OTHER}/map.html`, OTHER, undefined, null],
  ['a sandbox of another origin', `${OTHER}/map.html`, 'null', undefined, null],
  ['a frame that has gone to another origin', `${OWN}/map.html`, OTHER, undefined, null],
  ['an origin that the page names', `${OTHER}/map.html`, OTHER, OTHER, 'none'],
  ['a sandbox of an origin that the page names', `${OTHER}/map.html`, 'null', OTHER, 'none'],
  [
    'an origin that the page does not name',
    `${OTHER}/map.html`,
    'https://evil.example',
    OTHER,
    null,
  ],
  ['data', 'data:text/html,map', 'null', undefined, null],
  ['data where the page names nothing', 'data:text/html,map', 'null', 'null', 'none'],
] as const)('a message from %s', (_, src, origin, named, trust) => {
  expect(trustOf(iframe(src, named), origin, page(PAGE))).toBe(trust);
});

test('a file and the iframes beside it have no origin', () => {
  const file = page('file:///home/story.html');
  expect(trustOf(iframe('file:///home/map.html'), 'null', file)).toBe('agreeing');
  expect(trustOf(iframe(`${OTHER}/map.html`), 'null', file)).toBe(null);
  expect(trustOf(iframe(`${OTHER}/map.html`), OTHER, file)).toBe(null);
});

function iframe(src: string, origin?: string): HTMLIFrameElement {
  const dataset = origin === undefined ? {} : { origin };
  return { src, dataset } as unknown as HTMLIFrameElement;
}

function page(url: string): Window {
  const { origin, protocol } = new URL(url);
  return { location: { origin, protocol }, document: { baseURI: url } } as unknown as Window;
}
