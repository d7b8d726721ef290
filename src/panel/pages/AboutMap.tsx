import type { Graph } from '../../graph/graph';
import type { Messages } from '../../i18n/messages/en';
import { Part } from './Part';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
}

/** The source, whose views it gives, what the map leaves out, and who made it and how. */
export function AboutMap({ graph, messages }: Props) {
  const { source, about, notShown, license } = graph.dataset;
  const { start } = messages;
  const langOf = (text: string) => langAttributes(graph, messages, text);
  // The language of the title stands for that of most texts.
  const { lang } = langOf(graph.dataset.title);
  return (
    <>
      <Part title={start.source}>
        <p>
          {source.url === undefined ? (
            <span {...langOf(source.title)}>{source.title}</span>
          ) : (
            <a className="ew-link" href={source.url} target="_blank" rel="noopener">
              <span {...langOf(source.title)}>{source.title}</span>
              <span className="ew-hidden">{`. ${messages.panel.openPlace}`}</span>
            </a>
          )}
          <span>{`${messages.comma}${start.published(source.publisher, source.issued)}`}</span>
        </p>
      </Part>
      <Part title={start.views}>
        <p>{start.viewsNote}</p>
      </Part>
      {notShown.length > 0 && (
        <details className="ew-details">
          <summary>{start.notShown}</summary>
          <ul>
            {notShown.map((sentence) => (
              <li key={sentence} {...langOf(sentence)}>
                {sentence}
              </li>
            ))}
          </ul>
        </details>
      )}
      <details className="ew-details">
        <summary>{start.about}</summary>
        <p {...langOf(about.method)}>{about.method}</p>
        <p>{start.madeBy(about.by, about.version, license)}</p>
      </details>
      {lang !== undefined && <p className="ew-note">{messages.mapLanguage(lang)}</p>}
      {messages.unreviewed !== null && <p className="ew-note">{messages.unreviewed}</p>}
    </>
  );
}
