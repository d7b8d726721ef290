import { describe, expect, test } from 'vitest';
import { fromBrat } from '../../../src/convert/in/brat';
import { fromCsv } from '../../../src/convert/in/csv';
import { fromGexf } from '../../../src/convert/in/gexf';
import { detectJson, fromGraphJson } from '../../../src/convert/in/graphJson';
import { fromGraphml } from '../../../src/convert/in/graphml';
import { toGexf } from '../../../src/convert/out/gexf';
import { toGraphml } from '../../../src/convert/out/graphml';
import { sortChoices } from '../../../src/convert/kinds';
import { toMap } from '../../../src/convert/toMap';
import type { ImportedGraph } from '../../../src/convert/types';
import { parsed, tinyDataset } from '../../fixtures/dataset';

/** What is compared: ends, direction, label and kind of every edge, and the names of the nodes. */
function outline({ nodes, edges }: ImportedGraph) {
  return {
    nodes: nodes.map(({ id, label, type }) => [id, label, type]),
    edges: edges.map(({ source, target, directed, label, type }) => [
      source,
      target,
      directed,
      label,
      type,
    ]),
  };
}

describe('tables', () => {
  const csv = (text: string, name = 'ties.csv') => fromCsv([{ name, text }]);

  test.each([
    [
      'Gephi',
      'Source,Target,Type,Weight,Label,Id\na,b,Undirected,2,meets,7\n',
      ['a', 'b', false, undefined],
    ],
    [
      'Kumu',
      'From,To,Type,Direction\nAda Lane,Bo,partner of,mutual\n',
      ['Ada Lane', 'Bo', false, 'partner of'],
    ],
    ['vis', 'from,to,detail,type\r\na,b,"paid, twice",donor\r\n', ['a', 'b', true, 'donor']],
    ['Cosma', 'source,target,label,type\na,b,cites,t\n', ['a', 'b', true, 't']],
    [
      'BuzzFeed',
      'Entity A Type,Entity A,Entity B Type,Entity B,Connection,Source(s)\np,a,o,b,owns,x\n',
      ['a', 'b', true, undefined],
    ],
    [
      'a spreadsheet with semicolons',
      '\ufefffrom;to;label\n"a;1";b;"x ""y""\nz"\n',
      ['a;1', 'b', true, undefined],
    ],
    ['a spreadsheet with tabs', 'from\tto\na\tb\n', ['a', 'b', true, undefined]],
  ])('as %s writes them', (_, text, [source, target, directed, type]) => {
    expect(csv(text).edges).toMatchObject(
      [{ source, target, directed, type }].map((edge) =>
        Object.fromEntries(Object.entries(edge).filter(([, value]) => value !== undefined)),
      ),
    );
  });

  test('columns that mean nothing here are named, with the number of their values', () => {
    expect(csv('from,to,Weight,,Empty\na,b,2,x,\nb,c,3,,\n').dropped).toEqual([
      'ties.csv: the column "Weight" with 2 values',
      'ties.csv: the column without a name (the 4th) with 1 value',
    ]);
  });

  test('a column named like a member of every object is a column like any other', () => {
    expect(csv('from,to,constructor,__proto__\na,b,x,y\n').edges).toHaveLength(1);
  });

  test('a row without one of its ends is an error that names its line', () => {
    expect(() => csv('from,to,label\na,b,"x\ny"\na,,z\n')).toThrow(
      'ties.csv:4: has not both ends: a, , z',
    );
  });

  test('actors and ties are two files', () => {
    const graph = fromCsv([
      { name: 'people.csv', text: 'id,name,group,desc\n1,Ada Lane,person,Runs it.\n2,Bo,,\n' },
      { name: 'ties.csv', text: 'from,to,type\n1,2,cooperation\n1,3,dispute\n2,2,x\n' },
    ]);
    const { authored, counts } = toMap(graph, sortChoices([]));
    expect(authored['actors']).toEqual([
      { id: 'ada-lane', kind: 'person', label: 'Ada Lane', summary: 'Runs it.' },
      { id: 'bo', label: 'Bo' },
    ]);
    expect(authored['ties']).toEqual([{ tie: 'ada-lane -> bo', stance: 'cooperation' }]);
    expect(counts.dropped).toEqual([
      '1 tie to actors that the file does not have, such as "3" (ties.csv:3)',
      '1 tie of an actor with itself',
    ]);
  });
});

test('of two actors with the same id the first is in the map, and the other is dropped', () => {
  const files = [
    { name: 'actors.csv', text: 'id,label\na,Ann\na,Anna\nb,Bo\n' },
    { name: 'ties.csv', text: 'from,to\na,b\n' },
  ];
  const { authored, counts, report } = toMap(fromCsv(files), sortChoices([]));
  expect(authored['actors']).toEqual([
    { id: 'a', label: 'Ann' },
    { id: 'b', label: 'Bo' },
  ]);
  expect(counts.dropped).toEqual(['1 actor with an id that another has']);
  expect(report[0]).toBe('2 actors, 1 tie');
});

describe('kinds of the other program', () => {
  const graph = fromCsv([
    { name: 't.csv', text: 'from,to,type\na,b,partner of\nb,c,partner of\nc,a,rival of\n' },
  ]);

  test('are asked for where they have no equal here, and never guessed', () => {
    const { counts, authored } = toMap(graph, sortChoices([]));
    expect(counts.unmapped).toEqual([
      { word: 'partner of', of: 'tie', count: 2, example: 'a -> b' },
      { word: 'rival of', of: 'tie', count: 1, example: 'c -> a' },
    ]);
    expect((authored['ties'] as object[]).every((edge) => !('stance' in edge))).toBe(true);
  });

  test('are what --map says', () => {
    const { counts, authored } = toMap(
      graph,
      sortChoices([
        ['partner of', 'cooperation'],
        ['rival of', 'dispute'],
      ]),
    );
    expect(counts.unmapped).toEqual([]);
    expect(authored['ties']).toMatchObject([
      { stance: 'cooperation' },
      { stance: 'cooperation' },
      { stance: 'dispute' },
    ]);
  });

  test('are asked for in a column with a name of ours too, and stay where they are wrong', () => {
    const own = fromCsv([
      { name: 'a.csv', text: 'id,label,kind\na,A,Company\nb,B,COUNTRY\n' },
      { name: 't.csv', text: 'from,to,stance\na,b,Company\n' },
    ]);
    const { counts, kinds, authored } = toMap(own, sortChoices([['Company', 'organization']]));
    expect(counts.unmapped).toEqual([{ word: 'Company', of: 'tie', count: 1, example: 'a -> b' }]);
    expect(kinds).toHaveLength(2);
    expect(authored['actors']).toMatchObject([{ kind: 'organization' }, { kind: 'country' }]);
    expect(authored['ties']).toMatchObject([{ stance: 'Company' }]);
  });

  test('the report counts what is missing for publication', () => {
    const { report } = toMap(graph, sortChoices([]));
    expect(report[0]).toBe('3 actors, 3 ties');
    expect(report).toContain('  claim: of 3 ties');
    expect(report.at(-1)).toBe(
      '3 ties without claim or place: unfinished, never published as they are',
    );
  });
});

describe('JSON', () => {
  test.each([
    [
      'jgf',
      {
        graph: {
          label: 'T',
          nodes: { 'a b': { label: 'Söze' }, c: {} },
          edges: [{ source: 'a b', target: 'c', relation: 'r' }],
        },
      },
    ],
    [
      'jgf',
      {
        graph: {
          nodes: [{ id: 'a b', label: 'Söze' }, { id: 'c' }],
          edges: [{ source: 'a b', target: 'c', relation: 'r' }],
        },
      },
    ],
    [
      'cytoscape',
      {
        elements: {
          nodes: [{ data: { id: 'a b', name: 'Söze' } }, { data: { id: 'c' } }],
          edges: [{ data: { source: 'a b', target: 'c', interaction: 'r' } }],
        },
      },
    ],
    [
      'cytoscape',
      {
        elements: [
          { data: { id: 'a b', label: 'Söze' } },
          { data: { id: 'c' } },
          { data: { source: 'a b', target: 'c', label: 'r' } },
        ],
      },
    ],
    [
      'nodelink',
      {
        directed: true,
        nodes: [{ id: 'a b', label: 'Söze' }, { id: 'c' }],
        links: [{ source: 'a b', target: 'c', label: 'r' }],
      },
    ],
    [
      'nodelink',
      {
        nodes: [{ name: 'Söze', id: 'a b' }, { id: 'c' }],
        links: [{ source: 0, target: 1, label: 'r' }],
      },
    ],
    [
      'kumu',
      {
        elements: [{ _id: 'a b', attributes: { label: 'Söze' } }, { _id: 'c' }],
        connections: [{ from: 'a b', to: 'c', attributes: { label: 'r' } }],
      },
    ],
    [
      'oligrapher',
      {
        nodes: [{ id: 'a b', name: 'Söze' }, { id: 'c' }],
        edges: [{ id: 1, node1_id: 'a b', node2_id: 'c', label: 'r', arrow: '1->2' }],
      },
    ],
    [
      'oligrapher',
      {
        nodes: { x: { id: 'a b', display: { name: 'Söze' } }, c: { id: 'c' } },
        edges: { e: { node1_id: 'a b', node2_id: 'c', display: { label: 'r', arrow: '->' } } },
      },
    ],
  ] as const)('of %s', (format, value) => {
    expect(detectJson(value)).toBe(format);
    const { nodes, edges } = outline(fromGraphJson(value, format, 'f.json'));
    expect(nodes).toEqual([
      ['a b', 'Söze', undefined],
      ['c', undefined, undefined],
    ]);
    expect(edges).toEqual([['a b', 'c', true, 'r', undefined]]);
  });

  test.each([
    [
      'a list of elements without a frame around it',
      [{ data: { id: 'p' } }, { data: { id: 'q' } }, { data: { source: 'p', target: 'q' } }],
    ],
    [
      'nodes and edges without `elements` around them',
      {
        nodes: [{ data: { id: 'p' } }, { data: { id: 'q' } }],
        edges: [{ data: { source: 'p', target: 'q' } }],
      },
    ],
  ])('Cytoscape: %s', (_, value) => {
    expect(detectJson(value)).toBe('cytoscape');
    const { nodes, edges } = fromGraphJson(value, 'cytoscape', 'f.json');
    expect([nodes.map(({ id }) => id), edges.length]).toEqual([['p', 'q'], 1]);
  });

  test('Oligrapher: a map of the older generation, with its graph beside title and annotations', () => {
    const value = {
      title: 'Harbour board',
      graph: {
        nodes: { 4: { id: 4, display: { name: 'Zoë' } }, 9: { id: 9, display: { name: 'Port' } } },
        edges: { 7: { id: 7, node1_id: 4, node2_id: 9, display: { label: 'Chair', arrow: null } } },
        captions: { 1: {} },
      },
      annotations: [{}, {}],
    };
    expect(detectJson(value)).toBe('oligrapher');
    const graph = fromGraphJson(value, 'oligrapher', 'f.json');
    expect(graph.title).toBe('Harbour board');
    expect(outline(graph)).toEqual({
      nodes: [
        ['4', 'Zoë', undefined],
        ['9', 'Port', undefined],
      ],
      edges: [['4', '9', false, 'Chair', undefined]],
    });
    expect(graph.dropped).toEqual(['1 caption', '2 annotations']);
  });

  test('the number by which NetworkX tells parallel edges apart is no label', () => {
    const { edges } = fromGraphJson(
      {
        multigraph: true,
        nodes: [{ id: 'p' }, { id: 'q' }],
        edges: [
          { source: 'p', target: 'q', key: 0 },
          { source: 'p', target: 'q', key: 'owns' },
        ],
      },
      'nodelink',
      'f.json',
    );
    expect(edges.map(({ label }) => label)).toEqual([undefined, 'owns']);
  });

  test('what is not read is named and counted', () => {
    const { nodes, dropped } = fromGraphJson(
      {
        nodes: [{ id: 'p', rank: 3, note: '' }, { id: 'q', rank: null }, { rank: 1 }],
        links: [{ source: 'p', target: 'q', weight: 2 }, { source: 'p' }],
      },
      'nodelink',
      'f.json',
    );
    expect(nodes.map(({ id }) => id)).toEqual(['p', 'q']);
    expect(dropped).toEqual([
      'the attribute "rank" of 2 actors',
      'the attribute "weight" of 1 tie',
      '1 tie without both ends',
      '1 actor without an id and a label',
    ]);
  });

  test('links by index are read in the time of their number', () => {
    const size = 30_000;
    const value = {
      nodes: Array.from({ length: size }, (_, i) => ({ name: `n${i}` })),
      links: Array.from({ length: size }, (_, i) => ({ source: i, target: (i + 1) % size })),
    };
    const start = performance.now();
    const { edges } = fromGraphJson(value, 'nodelink', 'f.json');
    expect(edges.at(-1)).toMatchObject({ source: `n${size - 1}`, target: 'n0' });
    // A look through all nodes for each end takes several seconds.
    expect(performance.now() - start).toBeLessThan(2000);
  });

  test('hyperedges are dropped and counted', () => {
    const graph = fromGraphJson({ graph: { nodes: { a: {} }, hyperedges: [{}, {}] } }, 'jgf', 'f');
    expect(graph.dropped).toEqual(['2 edges with more than two ends']);
  });
});

describe('XML', () => {
  test('GraphML as NetworkX and yEd write it', () => {
    const graph = fromGraphml(
      `<?xml version="1.0"?><graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
<key id="d0" for="node" attr.name="type" attr.type="string"/><key id="d6" for="node" yfiles.type="nodegraphics"/>
<graph edgedefault="undirected"><node id="n0"><data key="d0">person</data><data key="d6"><y:ShapeNode><y:NodeLabel>Ada
 Lane</y:NodeLabel></y:ShapeNode></data></node><node id="n1"/>
<edge source="n0" target="n1"/><edge source="n0" target="n1" directed="true"><data key="x">1</data></edge></graph></graphml>`,
      'f.graphml',
    );
    expect(outline(graph)).toEqual({
      nodes: [
        ['n0', 'Ada Lane', 'person'],
        ['n1', undefined, undefined],
      ],
      edges: [
        ['n0', 'n1', false, undefined, undefined],
        ['n0', 'n1', true, undefined, undefined],
      ],
    });
  });

  test('GraphML: a group of yEd has not the label of its first member, and G is no title', () => {
    const graph = fromGraphml(
      `<graphml xmlns:y="urn:y"><key id="w" for="edge" attr.name="weight"/><graph id="G" edgedefault="directed">
<node id="n0" yfiles.foldertype="group"><data key="g"><y:ShapeNode/></data><graph id="n0:">
<node id="n0::n0"><data key="g"><y:ShapeNode><y:NodeLabel>Mill</y:NodeLabel></y:ShapeNode></data></node></graph></node>
<edge source="n0" target="n0::n0"><data key="w">2.5</data></edge></graph></graphml>`,
      'f.graphml',
    );
    expect(graph.title).toBeUndefined();
    expect(graph.nodes.map(({ id, label }) => [id, label])).toEqual([
      ['n0', undefined],
      ['n0::n0', 'Mill'],
    ]);
    expect(graph.dropped).toEqual(['the attribute "weight" of 1 tie']);
  });

  test('GEXF: weights, other attributes and the drawing are dropped and counted', () => {
    const { dropped } = fromGexf(
      `<gexf xmlns:viz="urn:viz"><graph><attributes class="node"><attribute id="0" title="pages"/></attributes>
<nodes><node id="a" label="A"><attvalues><attvalue for="0" value="7"/></attvalues><viz:position x="1" y="2"/></node><node id="b" label="B"/></nodes>
<edges><edge source="a" target="b" weight="3"/></edges></graph></gexf>`,
      'f.gexf',
    );
    expect(dropped).toEqual([
      'the attribute "pages" of 1 actor',
      'the attribute "weight" of 1 tie',
      'positions, sizes and colours of 1 actor',
    ]);
  });

  test('GEXF 1.1 with a namespace of three slashes, and ids like 0.0', () => {
    const graph = fromGexf(
      `<gexf xmlns="http://www.gexf.net/1.1draft" xmlns:viz="http:///www.gexf.net/1.1draft/viz" version="1.1"><meta><Creator>x</Creator></meta>
<graph defaultedgetype="undirected"><nodes><node id="0.0" label="Né &amp; Co"><viz:size value="1"/></node><node id="1.0"/></nodes>
<edges><edge id="0" source="0.0" target="1.0" weight="2"/></edges></graph></gexf>`,
      'f.gexf',
    );
    expect(outline(graph)).toEqual({
      nodes: [
        ['0.0', 'Né & Co', undefined],
        ['1.0', undefined, undefined],
      ],
      edges: [['0.0', '1.0', false, undefined, undefined]],
    });
  });

  test.each([
    ['an entity of its own', '<!DOCTYPE x [<!ENTITY a "b">]><graphml><graph>&a;</graph></graphml>'],
    ['an end that is missing', '<graphml><graph>'],
    ['another language', '<html></html>'],
    ['5,000 levels', '<graphml>'.repeat(5000)],
  ])('%s is refused with its position', (_, text) => {
    expect(() => fromGraphml(text, 'f.graphml')).toThrow(/^f\.graphml(:\d+:\d+)?: is not/);
  });

  test.each([
    ['GraphML', toGraphml, fromGraphml],
    ['GEXF', toGexf, fromGexf],
  ] as const)('what %s is given, it gives back', (_, to, from) => {
    const dataset = parsed(tinyDataset());
    const graph = from(to(dataset).files[0]?.text ?? '', 'f');
    expect(
      graph.edges.map(({ source, target, directed, label, own }) => [
        source,
        target,
        directed,
        label,
        own?.['claim'],
      ]),
    ).toEqual(
      dataset.edges.map(({ source, target, directed, label, reasoning }) => [
        source,
        target,
        directed,
        label,
        reasoning.claim,
      ]),
    );
    expect(graph.nodes.map(({ id, label, type }) => [id, label, type])).toEqual(
      dataset.nodes.map(({ id, label, kind }) => [id, label, kind]),
    );
  });
});

test('brat: mentions with the same words are one actor, and offsets become places', () => {
  const text = 'A title\n\n  “Ada” met Bo.  Then Bo   left Ada.\n';
  const [ada, bo, left] = [text.indexOf('Ada'), text.indexOf('Bo'), text.indexOf('Bo ')];
  const ann = `T1\tPerson ${ada} ${ada + 3}\tAda\nT2\tPerson ${bo} ${bo + 2}\tBo\nT3\tPerson ${left} ${left + 2}\tBo\nR1\tMet-With Arg1:T1 Arg2:T2\nR2\tLeft Arg1:T3 Arg2:T1\nR3\tLeft Arg1:T9 Arg2:T1\n#1\tNote T1\tx\n`;
  const graph = fromBrat(ann, text, 'f.ann');
  expect(graph.nodes.map(({ id }) => id)).toEqual(['Ada', 'Bo']);
  expect(graph.edges.map(({ label, own }) => [label, own])).toEqual([
    ['met with', { at: ['1.1'] }],
    ['left', { at: ['1.1'] }],
  ]);
  expect(graph.dropped).toEqual([
    '1 relation whose mentions are not in the file',
    '1 line beginning with #',
  ]);
});
