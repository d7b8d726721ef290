import type { Graph } from '../../graph/graph';
import { discOf, positionOf, signsOf } from '../../graph/legendItems';
import type { Words } from '../../i18n/messages/en';
import { KeyGlyph } from './KeyGlyph';
import { told } from '../../i18n/langAttributes';

interface Props {
  readonly graph: Graph;
  readonly words: Words;
}

/** The key under the map: only what this map has. The lines' own key are the filter chips. */
export function NodeKey({ graph, words }: Props) {
  const { legend } = words;
  const said = positionOf(graph);
  return (
    <div className="ew-key">
      <ul className="ew-key-signs" aria-label={legend.title}>
        {signsOf(graph).map((sign) => (
          <li key={sign}>
            <KeyGlyph sign={sign} />
            <span className="ew-key-word">
              {sign === 'state' ? legend[discOf(graph)] : legend[sign]}
            </span>
          </li>
        ))}
      </ul>
      <p className="ew-key-note" {...told(graph, words, said)}>
        {said ?? legend.position}
      </p>
    </div>
  );
}
