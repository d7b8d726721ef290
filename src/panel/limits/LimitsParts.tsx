import { useState } from 'react';
import type { Graph } from '../../graph/graph';
import type { Pair } from '../../graph/pairs';
import { nodeLabel } from '../../graph/sentence';
import { pairTarget } from '../../graph/target';
import { findUnclaimedPairs } from '../../graph/unclaimedPairs';
import { langAttributes } from '../../i18n/langAttributes';
import { loadOptional } from '../../i18n/loadOptional';
import { pickLimitsMessages } from '../../i18n/messages/limits/pickLimitsMessages';
import { pickShareMessages } from '../../i18n/messages/share/pickShareMessages';
import type { Messages } from '../../i18n/messages/en';
import { buildCitation } from '../../share/citation';
import type { MapStore } from '../../state/store';
import { Part } from '../pages/Part';
import { hoverProps } from '../parts/hoverProps';
import { LateDetails } from '../parts/LateDetails';
import { LazyPart } from '../parts/LazyPart';
import { PlaceLinks } from '../parts/PlaceLinks';
import { isoDay } from '../share/sharePage';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
}

const loadFigures = () => loadOptional(import('./SignedFigures'));

/** Scope, omissions, pairs without a claim, makers, method, corrections, licence, citation. */
export function LimitsParts({ store, graph, messages }: Props) {
  const own = pickLimitsMessages(messages.lang);
  const { about, notShown, license, withoutTies = [], source } = graph.dataset;
  const langOf = (text: string) => langAttributes(graph, messages, text);
  const [accessed] = useState(() => isoDay(new Date()));
  const citation = buildCitation(graph, null, { url: null, accessed });
  return (
    <>
      <Part title={own.scope}>
        <p>{own.scopeIs(graph.nodes.length, graph.edges.length)}</p>
        <p>{messages.start.viewsNote}</p>
      </Part>
      {notShown.length > 0 && (
        <Part title={own.leftOut}>
          <ul className="ew-sentences">
            {notShown.map((sentence) => (
              <li key={sentence} {...langOf(sentence)}>
                {sentence}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <UnclaimedPairs {...{ store, graph, messages }} />
      {withoutTies.length > 0 && (
        <Part title={own.withoutTies}>
          <ul className="ew-sentences">
            {withoutTies.map(({ place, why }) => (
              <li key={place.start}>
                <span {...langOf(why)}>{why}</span>
                <PlaceLinks source={source} places={[place]} messages={messages} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={own.made}>
        <p>{own.madeBy(about.by, about.version, license)}</p>
      </Part>
      <Part title={own.checked}>
        <p {...langOf(about.method)}>{about.method}</p>
        <p>{own.checkedNote}</p>
      </Part>
      {about.changes.length > 0 && (
        <Part title={own.corrections}>
          <ul className="ew-sentences">
            {about.changes.map((change) => (
              <li key={change} {...langOf(change)}>
                {change}
              </li>
            ))}
          </ul>
        </Part>
      )}
      <Part title={own.license}>
        <p>{own.licenseOf(license)}</p>
      </Part>
      <Part title={own.cite}>
        <p>{pickShareMessages(messages.lang).citation(messages, citation)}</p>
      </Part>
      <LateDetails summary={own.researchers}>
        {() => (
          <LazyPart messages={messages} load={loadFigures}>
            {({ SignedFigures }) => <SignedFigures {...{ store, graph, messages }} />}
          </LazyPart>
        )}
      </LateDetails>
    </>
  );
}

/** How many pairs have a claim, and the pairs of main actors that have none of their own. */
function UnclaimedPairs({ store, graph, messages }: Props) {
  const own = pickLimitsMessages(messages.lang);
  const { pairs, connected, possible } = findUnclaimedPairs(graph);
  const note = pairs.length > 0 ? own.noClaimNote : own.noClaimNoteOnly;
  const name = ({ a, b }: Pair) => `${nodeLabel(graph, a)} – ${nodeLabel(graph, b)}`;
  return (
    <Part title={own.noClaim}>
      <p>{note(connected, possible)}</p>
      <ul className="ew-members">
        {pairs.map((pair) => (
          <li key={name(pair)}>
            <button
              type="button"
              className="ew-chip"
              {...hoverProps(store, pairTarget(pair.a, pair.b))}
            >
              <span {...langAttributes(graph, messages, nodeLabel(graph, pair.a))}>
                {name(pair)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}
