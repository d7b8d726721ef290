import { expect, test } from 'vitest';
import { insertIds } from '../../../src/authoring/insertIds';

test('an id is written behind its tie, and everything else stays byte for byte', () => {
  const text = `# The towns
title:   'Two towns'   # kept
ties:
  - label: meets   # kept
    tie: alder -- birch   # both ways
    claim: >-
      They
      talk.

  - { tie: alder -> birch,  stance: dispute }
  -   tie: "birch -> alder"
      id: own
`;
  const written = insertIds(text, [
    { edge: null, id: 'towns' },
    { edge: 0, id: 'alder-birch-meets' },
    { edge: 1, id: 'alder-birch' },
  ]);
  expect(written).toBe(`# The towns
id: towns
title:   'Two towns'   # kept
ties:
  - label: meets   # kept
    tie: alder -- birch   # both ways
    id: alder-birch-meets
    claim: >-
      They
      talk.

  - { tie: alder -> birch, id: alder-birch,  stance: dispute }
  -   tie: "birch -> alder"
      id: own
`);
});

test('line ends of Windows are kept', () => {
  const text = 'title: a\r\nties:\r\n  - tie: a -- b\r\n    claim: c\r\n';
  expect(insertIds(text, [{ edge: 0, id: 'a-b' }])).toBe(
    'title: a\r\nties:\r\n  - tie: a -- b\r\n    id: a-b\r\n    claim: c\r\n',
  );
});
