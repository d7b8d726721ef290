import type { DatasetNode } from '../dataset/types';
import type { Graph } from '../model/graph';
import { principals } from '../model/principals';
import { isPast, isUnreal } from '../model/status';
import type { Words } from '../state/words/en';
import { KeyGlyph, type KeySign } from './KeyGlyph';

interface Props {
  readonly graph: Graph;
  readonly words: Words;
}

const SIGNS: readonly KeySign[] = [
  'state',
  'framework',
  'project',
  'event',
  'idea',
  'person',
  'other',
  'arrow',
  'unreal',
  'past',
];

/** The key under the map: only what this map has. The lines' own key are the filter chips. */
export function NodeKey({ graph, words: { legend } }: Props) {
  const present = signsOf(graph);
  return (
    <div className="ew-key">
      <ul className="ew-key-signs" aria-label={legend.title}>
        {SIGNS.filter((sign) => present.has(sign)).map((sign) => (
          <li key={sign}>
            <KeyGlyph sign={sign} />
            <span className="ew-key-word">
              {sign === 'state' ? legend[discOf(graph)] : legend[sign]}
            </span>
          </li>
        ))}
      </ul>
      <p className="ew-key-note">{positionOf(graph) ?? legend.position}</p>
    </div>
  );
}

/** What position means, in the dataset's own words where it has any. */
function positionOf({ dataset }: Graph): string | undefined {
  const said = dataset['x-position'];
  return typeof said === 'string' ? said : undefined;
}

/** What a large disc stands for: a state, as far as all of them are states. */
function discOf(graph: Graph): 'state' | 'principal' {
  const kinds = [...principals(graph)].map((id) => graph.nodeById.get(id)?.kind);
  return kinds.every((kind) => kind === 'country') ? 'state' : 'principal';
}

function signsOf(graph: Graph): ReadonlySet<KeySign> {
  const states = principals(graph);
  const signs = new Set(graph.nodes.map((node) => (states.has(node.id) ? 'state' : signOf(node))));
  if (graph.edges.some((edge) => edge.directed)) signs.add('arrow');
  if (graph.edges.some(isUnreal)) signs.add('unreal');
  if (graph.edges.some(isPast)) signs.add('past');
  return signs;
}

function signOf({ kind }: DatasetNode): KeySign {
  switch (kind) {
    case 'framework':
    case 'project':
    case 'event':
    case 'idea':
    case 'person':
      return kind;
    case 'country':
    case 'bloc':
    case 'organization':
      return 'other';
  }
}
