import { expect, test } from 'vitest';
import { buildPeerTable, type Visit } from '../../bench/peerTable';

const visit = (c: string, phase: string, rest: Partial<Visit>): Visit => ({
  ...{ c, phase, size: 's' },
  ...rest,
});

test('the table holds medians, the site first, and its ratio to each peer', () => {
  const table = buildPeerTable([
    visit('d3-svg', 'net', { drawn: 400 }),
    visit('project', 'net', { drawn: 100 }),
    visit('project', 'net', { drawn: 300 }),
    visit('project', 'net', { drawn: 200 }),
    visit('project', 'net', { failed: 'timeout' }),
  ]);
  const [head = '', ...rows] = table.split('\n');
  expect(head.trim().split(/\s+/)).toEqual(['size', 's', 'project', 'd3-svg']);
  const row = rows.find((one) => one.startsWith('first drawing, slow')) ?? '';
  expect(row).toMatch(/ 200 +400 \(0\.50\)$/);
});

test('what was not measured is a dash', () => {
  const table = buildPeerTable([
    visit('project', 'interact', { click: 20, hover: { draw: 60 } }),
    visit('static-svg', 'load', { drawn: 136 }),
  ]);
  expect(table).toMatch(/click to paint, ms +20 +–\n/);
  expect(table).toMatch(/drag, frames\/s +– +–$/);
});
