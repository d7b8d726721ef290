import { articleFromText } from '../../src/article/article';
import { buildLocator } from '../../src/article/locator';
import { sha256 } from '../../src/article/sha256';
import { NODE_KINDS, STANCES, STATUSES } from '../../src/format/types';
import { createRandom } from '../../src/layout/random';
import type { RawDataset, RawEdge, RawNode, RawPlace } from '../fixtures/dataset';

export interface SyntheticSize {
  readonly nodes: number;
  /** Default: twice as many as nodes. */
  readonly edges?: number;
  readonly seed?: number;
}

/** Nodes of one community: as many as an article's chapter has names. */
const COMMUNITY_NODES = 40;
/** Share of the edges whose ends are in two communities. */
const BETWEEN_SHARE = 0.12;
/** Share of the edges that join a pair once more. */
const PARALLEL_SHARE = 0.05;
/** How strongly edges prefer the first nodes of a community; 1: not at all. */
const HUB_POWER = 2.4;

const TOWNS = words(`Aldmoor Brackley Corvane Dunsel Eastmere Farholt Grenwick Halden Istrel
  Jorvale Kessin Lindholm Marrow Norvik Oakhurst Pelham Quarry Ravensby Selmar Tolmen Ullin
  Vardan Westmark Yarrow Zellin Ashford Birnam Calder Drayton Elmstead`);
const REGIONS = words(`Upper Lower North South East West Old New Inner Outer Greater Little`);
const BODIES: Readonly<Record<(typeof NODE_KINDS)[number], readonly string[]>> = {
  country: ['Republic', 'Province', 'County', 'Commonwealth'],
  bloc: ['League', 'Rivers Alliance', 'Coast Union', 'Customs Union'],
  organization: [
    'Harbour Authority',
    'Water Board',
    'Farmers’ Association',
    'Rail Company',
    'Bank',
  ],
  framework: ['Fisheries Treaty', 'Grid Agreement', 'Border Talks', 'Climate Accord'],
  project: ['Dam', 'Pipeline', 'Wind Park', 'Ring Road', 'Desalination Plant'],
  event: ['Flood', 'Summit', 'Strike', 'Election', 'Oil Spill'],
  person: ['Governor', 'Chief Engineer', 'Judge', 'Mayor'],
  idea: ['Water Rights', 'Free Passage', 'Shared Grid', 'Local Rule'],
};
const VERBS: Readonly<Record<(typeof STANCES)[number], readonly string[]>> = {
  cooperation: [
    'builds with',
    'lends to',
    'supplies',
    'signs with',
    'trains the staff of',
    'joins',
  ],
  dispute: ['sues', 'blocks', 'blames', 'withdraws from', 'protests against', 'taxes'],
  neutral: ['borders', 'sits on', 'observes', 'reports to', 'takes part in', 'hosts'],
};
const MATTERS = words(`water grain power steel fish timber transit credit waste salt coal data`);
const REASONS = [
  'because its own supply has run short since the drought',
  'because the older contract has lapsed and nobody renewed it',
  'as the court asked both sides to do within a year',
  'since neither of them can pay for the works alone',
  'because the route across the hills is closed in winter',
  'after a vote that was lost by three ballots',
];

/**
 * A valid dataset of any size with invented texts as long as those of the real maps: communities
 * with hubs, edges between communities, parallel edges and a few nodes without edges. The same
 * options give the same dataset. Validate it with `parsed` of the fixtures.
 */
export function syntheticMap({ nodes: count, edges = 2 * count, seed = 1 }: SyntheticSize) {
  const random = createRandom(seed);
  const { source, places } = syntheticArticle();
  const nodes = Array.from({ length: count }, (_, slot) => nodeAt(slot, random, places));
  const ends = drawEnds(count, edges, random);
  return {
    format: 'edgewise/1',
    id: `synthetic-${count}`,
    title: `Who depends on whom along the rivers: ${count} names`,
    summary: 'An invented map, as large as needed, to measure and test with.',
    lang: 'en',
    license: 'CC0-1.0',
    about: { by: 'Edgewise', method: 'Generated for tests.', version: '1.0.0', changes: [] },
    notShown: ['Nothing on this map exists.'],
    source,
    nodes,
    edges: ends.map(([a, b], i) => edgeAt(i, a, b, nodes, random, places)),
  } satisfies RawDataset;
}

function nodeAt(slot: number, random: () => number, places: readonly RawPlace[]): RawNode {
  const isHub = slot % COMMUNITY_NODES === 0;
  const kind = isHub && slot < 12 * COMMUNITY_NODES ? 'country' : pick(NODE_KINDS, random);
  const town = pick(TOWNS, random);
  const region = random() < 0.45 ? `${pick(REGIONS, random)} ` : '';
  const body = pick(BODIES[kind], random);
  const label = `${region}${town} ${body}${slot >= 300 ? ` ${slot}` : ''}`;
  return {
    id: `n${slot}`,
    kind,
    label,
    ...(random() < 0.3 && { short: slot >= 300 ? `${town} ${slot}` : town }),
    summary: `${label} deals in ${pick(MATTERS, random)} and ${pick(MATTERS, random)} for ${pick(TOWNS, random)} and the towns around it.`,
    basis: 'stated',
    places: [pick(places, random)],
  };
}

function edgeAt(
  i: number,
  source: number,
  target: number,
  nodes: readonly RawNode[],
  random: () => number,
  places: readonly RawPlace[],
): RawEdge {
  const stance = pick(STANCES, random);
  const verb = pick(VERBS[stance], random);
  const matter = pick(MATTERS, random);
  const labels = [source, target].map((slot) => String(nodes[slot]?.label));
  const place = pick(places, random);
  return {
    id: `e${i}`,
    source: `n${source}`,
    target: `n${target}`,
    directed: random() < 0.7,
    stance,
    label: verb,
    status: pick(STATUSES, random),
    basis: 'stated',
    reasoning: {
      claim: `${labels[0]} ${verb} ${labels[1]} over ${matter}, ${pick(REASONS, random)}.`,
      grounds:
        random() < 0.5
          ? [{ text: `The price of ${matter} has doubled within two years.`, places: [place] }]
          : [],
      warrant: `Whoever lacks ${matter} has to settle with the neighbour who has it.`,
      qualifier: 'asserted',
      viewpoint: 'author',
      places: [place],
    },
  };
}

/** Slots of the two ends of each edge. Every node but the last of each community has one. */
function drawEnds(nodes: number, edges: number, random: () => number): [number, number][] {
  const ends: [number, number][] = [];
  if (nodes < 2) return ends;
  const communities = Math.ceil(nodes / COMMUNITY_NODES);
  const inCommunity = (community: number) => {
    const first = community * COMMUNITY_NODES;
    const size = Math.min(COMMUNITY_NODES, nodes - first);
    return first + Math.floor(random() ** HUB_POWER * size);
  };
  for (let slot = 1; slot < nodes && ends.length < edges; slot += 1) {
    const community = Math.floor(slot / COMMUNITY_NODES);
    const isHub = slot % COMMUNITY_NODES === 0;
    if (slot % COMMUNITY_NODES === COMMUNITY_NODES - 1) continue;
    const other = isHub
      ? Math.floor(random() * community) * COMMUNITY_NODES
      : inCommunity(community);
    ends.push([slot, other === slot ? community * COMMUNITY_NODES : other]);
  }
  while (ends.length < edges) {
    const known = ends[Math.floor(random() * ends.length)];
    if (known !== undefined && random() < PARALLEL_SHARE) {
      ends.push([known[1], known[0]]);
      continue;
    }
    const community = Math.floor(random() * communities);
    const other = random() < BETWEEN_SHARE ? Math.floor(random() * communities) : community;
    const [a, b] = [inCommunity(community), inCommunity(other)];
    if (a !== b) ends.push([a, b]);
  }
  return ends;
}

/** An article of 40 paragraphs with three sentences each, and the place of every sentence. */
function syntheticArticle(): { source: RawDataset['source']; places: readonly RawPlace[] } {
  const title = 'Who depends on whom along the rivers';
  const paragraphs = Array.from({ length: 40 }, (_, p) =>
    [0, 1, 2]
      .map((s) => {
        const at = 3 * p + s;
        const [a, b] = [TOWNS[at % TOWNS.length], TOWNS[(7 * at + 3) % TOWNS.length]];
        return `Report ${at} says that ${a} and ${b} share ${MATTERS[at % MATTERS.length]}.`;
      })
      .join(' '),
  );
  const article = articleFromText([title, ...paragraphs].join('\n'));
  const places = article.paragraphs
    .flat()
    .slice(1)
    .map(
      ({ paragraph, sentence }) => ({ ...buildLocator(article, paragraph, sentence) }) as RawPlace,
    );
  return {
    source: {
      title,
      publisher: 'Edgewise',
      normalization: 'n1',
      length: article.length,
      sha256: sha256(article.text),
      paragraphs: article.paragraphs.length,
    },
    places,
  };
}

function pick<T>(from: readonly T[], random: () => number): T {
  const picked = from[Math.floor(random() * from.length)];
  if (picked === undefined) throw new Error('nothing to pick from');
  return picked;
}

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
