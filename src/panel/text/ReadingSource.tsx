import type { Graph } from '../../graph/graph';
import type { Messages } from '../../i18n/messages/en';
import { pickLimitsMessages } from '../../i18n/messages/limits/pickLimitsMessages';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
}

/** What the map leaves out, its source, whose views it gives, who made it, and its licence. */
export function ReadingSource({ graph, messages }: Props) {
  const { source, about, notShown, license } = graph.dataset;
  const { start } = messages;
  const langOf = (text: string) => langAttributes(graph, messages, text);
  return (
    <>
      {notShown.length > 0 && (
        <>
          <h2>{start.notShown}</h2>
          <ul className="ew-reading-not">
            {notShown.map((sentence) => (
              <li key={sentence} {...langOf(sentence)}>
                {sentence}
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>{start.source}</h2>
      <p className="ew-reading-source">
        {source.url === undefined ? (
          <span {...langOf(source.title)}>{source.title}</span>
        ) : (
          <a href={source.url} {...langOf(source.title)}>
            {source.title}
          </a>
        )}
        {messages.comma}
        {start.published(source.publisher, source.issued)}. {start.viewsNote}{' '}
        <span {...langOf(about.method)}>{about.method}</span>{' '}
        {pickLimitsMessages(messages.lang).madeBy(about.by, about.version, license)}
      </p>
    </>
  );
}
