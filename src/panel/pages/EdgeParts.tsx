import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { DatasetEdge } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { statusOf } from '../../graph/status';
import type { MapStore } from '../../state/store';
import type { Messages } from '../../i18n/messages/en';
import { viewpointOf } from '../../i18n/viewpointOf';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import { warrantTitle } from '../../i18n/messages/argument/warrantTitle';
import { BasisNote } from './BasisNote';
import { EdgeArgument } from './EdgeArgument';
import { ParagraphBars } from './ParagraphBars';
import { Part } from './Part';
import { PassageTexts } from './PassageTexts';
import { PlaceLinks } from '../parts/PlaceLinks';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly edge: DatasetEdge;
}

/**
 * The reasoning of an edge, part by part. An optional field that the author left empty has no part:
 * "none" would be a claim about the article. Only missing grounds are named, since the format omits
 * them where the article gives none.
 */
export function EdgeParts({ store, graph, messages, edge }: Props) {
  const { source } = graph.dataset;
  const { claim, grounds, warrant, qualifier, hedge, places } = edge.reasoning;
  const pages = pickPageMessages(messages.lang);
  const argument = pickArgumentMessages(messages.lang);
  const langOf = (text: string | undefined) => langAttributes(graph, messages, text);
  return (
    <div className={`ew-parts ew-reasoning ew-fade ew-hue-${edge.stance}`}>
      <Part title={pages.claim} name="claim">
        <p className="ew-claim" {...langOf(claim)}>
          {claim}
        </p>
      </Part>
      <Part title={pages.grounds} name="grounds">
        {grounds.length === 0 && <p>{argument.noGrounds}</p>}
        {grounds.length > 0 && (
          <ul className="ew-grounds">
            {grounds.map((ground) => (
              <li key={ground.text}>
                <span {...langOf(ground.text)}>{ground.text}</span>
                <PlaceLinks source={source} places={ground.places} messages={messages} />
              </li>
            ))}
          </ul>
        )}
      </Part>
      {warrant !== undefined && (
        <Part title={warrantTitle(messages, edge.reasoning)} name="warrant">
          <p {...langOf(warrant)}>{warrant}</p>
        </Part>
      )}
      <Part title={pages.firmness}>
        <p>
          <span data-part="qualifier">{messages.howFirmly(qualifier, hedge)}</span>{' '}
          <span data-part="viewpoint">
            {`${messages.viewpoint(viewpointOf(graph, edge.reasoning))}.`}
          </span>
        </p>
      </Part>
      <Part title={pages.when}>
        <p>
          {edge.period !== undefined && (
            <>
              <span data-part="period" {...langOf(edge.period)}>
                {edge.period}
              </span>
              <span>.</span>{' '}
            </>
          )}
          <span data-part="status">{messages.statusSentences[statusOf(edge)]}</span>
        </p>
      </Part>
      <EdgeArgument {...{ store, graph, messages, edge }} />
      <BasisNote messages={messages} basis={edge.basis} note={edge.note} />
      <Part title={pages.places} name="places">
        <ParagraphBars source={source} places={places} messages={messages} />
        <PassageTexts places={places} messages={messages} />
      </Part>
    </div>
  );
}
