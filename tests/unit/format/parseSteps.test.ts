import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseSteps } from '../../../src/format/parseSteps';
import { runSteps } from '../../../src/format/steps';

const parseIn = (text: string, stepLength: number) =>
  runSteps(parseSteps(text, undefined, stepLength));

test('gives what JSON.parse gives, however short the steps are', () => {
  const members = fc.array(fc.jsonValue());
  const file = fc.dictionary(fc.string(), fc.oneof(fc.jsonValue(), members));
  fc.assert(
    fc.property(
      fc.oneof(file, fc.jsonValue()),
      fc.nat(40),
      fc.constantFrom(0, 2),
      (value, stepLength, indent) => {
        const text = JSON.stringify(value, null, indent);
        expect(parseIn(text, stepLength)).toEqual(JSON.parse(text));
      },
    ),
  );
});

test.each([
  '{"nodes":["a, ] \\\\", "\\\\\\"],[", {"x":["y",{}]}], "edges":[ ]}',
  '{"nodes":[1],"nodes":[2,3]}',
  '{"nodes":[1],"nodes":{"0":2}}',
  '{"nodes":{"0":2},"nodes":[1]}',
  ' {"a":{"nodes":[1,[2,3]]},"no\\u0064es":[4,5]} ',
  '["a",{"b":[1,2]}]',
])('gives what JSON.parse gives for %s', (text) => {
  for (const stepLength of [0, 1, 500]) expect(parseIn(text, stepLength)).toEqual(JSON.parse(text));
});

test('parses no more at once than a step and one element of an array', () => {
  const text = JSON.stringify({
    title: 'A',
    nodes: Array.from({ length: 50 }, (_, i) => `node ${i}`),
  });
  const parts: string[] = [];
  runSteps(parseSteps(text, (part) => parts.push(part), 100));
  expect(parts.length).toBeGreaterThan(5);
  expect(Math.max(...parts.map(({ length }) => length))).toBeLessThan(120);
  expect(parts.join('')).toContain('"title":"A"');
});
