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

test('what was not measured is a dash, or no row at all', () => {
  const table = buildPeerTable([
    visit('project', 'interact', { click: 20 }),
    visit('project', 'gestures', { hover: { draw: 60 } }),
    visit('project', 'load', { heapMB: 3.04 }),
    visit('static-svg', 'load', { drawn: 136, heapMB: 1.5 }),
  ]);
  const rows = table.split('\n').slice(1);
  expect(rows.map((row) => row.split(/ {2,}/))).toEqual([
    ['first drawing, fast, ms', '–', '136'],
    ['click to paint, ms', '20', '–'],
    ['hover, frames/s', '60', '–'],
    ['heap after loading, MiB', '3.0', '1.5 (2.03)'],
  ]);
});
