import { expect, test } from 'vitest';
import { splitStates } from '../../../scripts/splitStates';

test.each([
  ['.ew-chip:hover{color:red}', 'later'],
  ['.ew-edge[data-emphasis=muted]{opacity:.1}', 'later'],
  ['.a:focus-visible .ew-glow,.b .ew-glow{stroke:red}', 'later'],
  ['.a,.b:hover{color:red}', 'early'],
  ['.a:is(.b,.c):hover,.d{color:red}', 'early'],
  ['.ew-key:not(:popover-open){display:none}', 'early'],
  ['.a:not(:has(.b:hover)){color:red}', 'early'],
  ['.a:not(.b):hover{color:red}', 'later'],
  ['@font-face{font-family:A;src:url(a)}', 'early'],
  ['@keyframes a{to{opacity:1}}', 'early'],
] as const)('%s comes %s', (css, when) => {
  expect(splitStates(css)).toEqual({ early: '', later: '', [when]: css });
});

test('rules keep their order and the conditions around them', () => {
  const css =
    '.a{x:1}.a:hover{x:2}@media (a){.b{x:3}@container c (d){.b:hover{x:4}}}@media (e){.c:hover{x:5}}';
  expect(splitStates(css)).toEqual({
    early: '.a{x:1}@media (a){.b{x:3}}',
    later: '.a:hover{x:2}@media (a){@container c (d){.b:hover{x:4}}}@media (e){.c:hover{x:5}}',
  });
});

test('what it cannot read is an error', () => {
  expect(() => splitStates('.a{x:1')).toThrow('not closed');
  expect(() => splitStates('@import "a";.a{x:1}')).toThrow('no rule');
});
