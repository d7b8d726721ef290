import { cleanup, render } from '@testing-library/react';
import { expect, test } from 'vitest';
import montrealFile from '../../public/maps/montreal/graph.json';
import { LAYOUT_SIZES } from '../../src/geometry/layoutSizes';
import { parseDataset } from '../../src/format/parse';
import { buildGraph } from '../../src/graph/graph';
import { nodeName } from '../../src/i18n/labels';
import { en } from '../../src/i18n/messages/en';
import { MatrixView } from '../../src/panel/matrix/MatrixView';
import { createMapStore } from '../../src/state/store';
import { ankara } from './support/mount';

const parsed = parseDataset(montrealFile, 'graph.json');
if (!parsed.ok) throw new Error('the Montreal map is broken');
const maps = [ankara, buildGraph(parsed.dataset)];

test.each(maps.map((graph) => [graph.dataset.id, graph] as const))(
  '%s: whichever name a drawing shows is part of the spoken one (WCAG 2.5.3)',
  (_, graph) => {
    for (const node of graph.nodes) {
      const spoken = nodeName(en, graph, node);
      expect(spoken).toContain(node.label);
      for (const { short } of Object.values(LAYOUT_SIZES))
        expect(spoken).toContain((short && node.short) || node.label);
    }
  },
);

test.each(maps.map((graph) => [graph.dataset.id, graph] as const))(
  '%s: a column of the matrix is spoken with the name that is seen',
  (_, graph) => {
    cleanup();
    render(<MatrixView store={createMapStore(graph)} messages={en} />);
    const heads = [...document.querySelectorAll('th[scope="col"]')];
    expect(heads.length).toBeGreaterThan(1);
    for (const head of heads) expect(head.getAttribute('abbr')).toContain(head.textContent);
  },
);
