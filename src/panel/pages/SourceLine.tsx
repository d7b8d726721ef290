import type { Graph } from '../../graph/graph';
import { langAttributes } from '../../i18n/langAttributes';
import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
}

/** The article the map is about: its title, who published it, and when. */
export function SourceLine({ graph, messages }: Props) {
  const { title, url, publisher, issued } = graph.dataset.source;
  const name = <span {...langAttributes(graph, messages, title)}>{title}</span>;
  return (
    <p className="ew-source">
      {url === undefined ? (
        name
      ) : (
        <a className="ew-link" href={url} target="_blank" rel="noopener">
          {name}
          <span className="ew-hidden">{`. ${messages.panel.openPlace}`}</span>
        </a>
      )}
      <span>{`${messages.comma}${messages.start.published(publisher, issued)}`}</span>
    </p>
  );
}
