import type { Graph } from '../../graph/graph';
import type { Messages } from '../../i18n/messages/en';
import { pickLimitsMessages } from '../../i18n/messages/limits/pickLimitsMessages';
import { pickShareMessages } from '../../i18n/messages/share/pickShareMessages';
import { langAttributes } from '../../i18n/langAttributes';
import { nodeLabel } from '../../graph/sentence';
import { findUnclaimedPairs } from '../../graph/unclaimedPairs';
import { buildCitation } from '../../share/citation';
import { ReadingPlaces } from './ReadingPlaces';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
}

/**
 * The page about the map as a text: what it leaves out, its source, whose views it gives, who made
 * it, its corrections and licence, and how to cite it. `#about` leads here without scripts.
 */
export function ReadingSource({ graph, messages }: Props) {
  const { source, about, notShown, license, withoutTies = [] } = graph.dataset;
  const { start } = messages;
  const own = pickLimitsMessages(messages.lang);
  const citation = buildCitation(graph, null, { url: null, accessed: null });
  const langOf = (text: string) => langAttributes(graph, messages, text);
  return (
    <>
      <h2 id="about">{start.notShown}</h2>
      {notShown.length > 0 && (
        <ul className="ew-reading-not">
          {notShown.map((sentence) => (
            <li key={sentence} {...langOf(sentence)}>
              {sentence}
            </li>
          ))}
        </ul>
      )}
      <UnclaimedPairs graph={graph} messages={messages} />
      {withoutTies.length > 0 && (
        <>
          <h3>{own.withoutTies}</h3>
          <ul className="ew-reading-not">
            {withoutTies.map(({ place, why }) => (
              <li key={place.start}>
                <span {...langOf(why)}>{why}</span>{' '}
                <ReadingPlaces source={source} places={[place]} messages={messages} />
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
        {own.madeBy(about.by, about.version, license)}
      </p>
      {about.changes.length > 0 && (
        <>
          <h3>{own.corrections}</h3>
          <ul className="ew-reading-not">
            {about.changes.map((change) => (
              <li key={change} {...langOf(change)}>
                {change}
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{own.cite}</h3>
      <p className="ew-reading-source">
        {pickShareMessages(messages.lang).citation(messages, citation)}
      </p>
    </>
  );
}

/** As on the page about the map, each pair as a text. */
function UnclaimedPairs({ graph, messages }: Props) {
  const own = pickLimitsMessages(messages.lang);
  const { pairs, connected, possible } = findUnclaimedPairs(graph);
  const note = pairs.length > 0 ? own.noClaimNote : own.noClaimNoteOnly;
  const names = pairs.map(({ a, b }) => `${nodeLabel(graph, a)} – ${nodeLabel(graph, b)}`);
  return (
    <>
      <h3>{own.noClaim}</h3>
      <p>
        {note(connected, possible)} {names.join(messages.comma)}
      </p>
    </>
  );
}
