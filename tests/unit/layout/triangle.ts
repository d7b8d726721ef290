import type { Graph } from '../../../src/graph/graph';
import { smallGraph, type EdgeSketch, type NodeSketch } from './smallDataset';

const STATES: readonly NodeSketch[] = [
  { id: 'russia', kind: 'country', label: 'Russia', seed: { x: 0.5, y: 0.3 } },
  { id: 'turkey', kind: 'country', label: 'Turkey', seed: { x: 0.2, y: 0.75 } },
  { id: 'iran', kind: 'country', label: 'Iran', seed: { x: 0.78, y: 0.7 } },
];

const OTHERS: readonly NodeSketch[] = [
  { id: 'warplane', kind: 'event', label: 'Warplane downed, 2015' },
  { id: 'nato', kind: 'bloc', label: 'The NATO alliance' },
  { id: 'syria', kind: 'idea', label: 'Plans in Syria' },
  { id: 'astana', kind: 'framework', label: 'Astana Process' },
  { id: 'summit', kind: 'event', label: 'Second trilateral summit' },
  { id: 'visit', kind: 'event', label: 'A visit to Ankara' },
  { id: 'pragmatism', kind: 'idea', label: 'Pragmatic foreign policy' },
  { id: 'council', kind: 'framework', label: 'High-Level Council' },
  { id: 'akkuyu', kind: 'project', label: 'Akkuyu nuclear plant' },
  { id: 'rosatom', kind: 'organization', label: 'Rosatom' },
  { id: 's400', kind: 'project', label: 'S-400 delivery' },
  { id: 'deals', kind: 'project', label: 'Energy and arms deals' },
  { id: 'meeting', kind: 'event', label: 'Bilateral meeting' },
  { id: 'others', kind: 'bloc', label: 'Nations that differ' },
  { id: 'us', kind: 'country', label: 'United States' },
  { id: 'west', kind: 'bloc', label: 'Western partners' },
  { id: 'skripal', kind: 'event', label: 'Skripal case' },
  { id: 'distantwest', kind: 'bloc', label: 'Distant Western states' },
  { id: 'nonwest', kind: 'bloc', label: 'Non-western nations' },
  { id: 'multilateralism', kind: 'idea', label: 'Regional multilateralism' },
  { id: 'ukraine', kind: 'event', label: 'Ukraine crisis, 2014' },
  { id: 'regionalpowers', kind: 'bloc', label: 'Regional centres of power' },
  { id: 'eaeu', kind: 'framework', label: 'Eurasian Economic Union' },
  { id: 'azsummits', kind: 'framework', label: 'Russia–Iran–Azerbaijan talks' },
  { id: 'azerbaijan', kind: 'country', label: 'Azerbaijan' },
];

const PARALLEL: readonly EdgeSketch[] = [
  ['russia', 'turkey', 'cooperation'],
  ['russia', 'turkey', 'dispute'],
  ['turkey', 'russia', 'dispute'],
  ['russia', 'iran'],
  ['russia', 'iran'],
  ['russia', 'others', 'cooperation'],
  ['russia', 'others', 'dispute'],
  ['turkey', 'west', 'cooperation'],
  ['turkey', 'west', 'dispute'],
];

const DISPUTES: readonly EdgeSketch[] = [
  'russia-warplane',
  'turkey-nato',
  'turkey-syria',
  'russia-us',
  'west-skripal',
  'russia-skripal',
  'iran-west',
  'multilateralism-west',
  'west-russia',
  'west-ukraine',
].map((pair) => [...ends(pair), 'dispute'] as const);

const REST: readonly EdgeSketch[] = [
  ...['turkey-warplane', 'astana-syria', 'russia-astana', 'iran-astana', 'turkey-astana'],
  ...['summit-astana', 'turkey-summit', 'russia-summit', 'iran-summit', 'russia-visit'],
  ...['visit-turkey', 'visit-pragmatism', 'visit-council', 'russia-council', 'turkey-council'],
  ...['russia-akkuyu', 'turkey-akkuyu', 'rosatom-akkuyu', 'rosatom-russia', 'russia-s400'],
  ...['turkey-s400', 'russia-deals', 'turkey-deals', 's400-deals', 'russia-meeting'],
  ...['iran-meeting', 'russia-pragmatism', 'pragmatism-turkey', 'russia-distantwest'],
  ...['russia-nonwest', 'distantwest-west', 'russia-multilateralism', 'iran-multilateralism'],
  ...['russia-regionalpowers', 'iran-eaeu', 'russia-eaeu', 'russia-azsummits', 'iran-azsummits'],
  ...['azerbaijan-azsummits'],
].map(ends);

function ends(pair: string): readonly [string, string] {
  const [source = '', target = ''] = pair.split('-');
  return [source, target];
}

/** Three states and 25 others with 58 edges: the size and the shape of the Ankara map. */
export function triangleGraph(): Graph {
  return smallGraph([...STATES, ...OTHERS], [...PARALLEL, ...DISPUTES, ...REST]);
}
