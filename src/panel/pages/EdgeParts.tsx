import type { DatasetEdge } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { statusOf } from '../../graph/status';
import type { Messages } from '../../i18n/messages/en';
import { viewpointOf } from '../../i18n/labels';
import { BasisNote } from './BasisNote';
import { ParagraphBars } from './ParagraphBars';
import { Part } from './Part';
import { PassageTexts } from './PassageTexts';
import { PlaceLinks } from '../parts/PlaceLinks';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
  readonly edge: DatasetEdge;
}

/** The reasoning of a tie, part by part. Every part is there; where the article is silent, it says so. */
export function EdgeParts({ graph, messages, edge }: Props) {
  const { source } = graph.dataset;
  const { claim, grounds, warrant, qualifier, hedge, places } = edge.reasoning;
  const { panel } = messages;
  const langOf = (text: string | undefined) => langAttributes(graph, messages, text);
  return (
    <div className={`ew-parts ew-reasoning ew-fade ew-hue-${edge.stance}`}>
      <Part title={panel.claim} name="claim">
        <p className="ew-claim" {...langOf(claim)}>
          {claim}
        </p>
      </Part>
      <Part title={panel.grounds} name="grounds">
        {grounds.length === 0 && <p>{panel.notSaid}</p>}
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
      <Part title={panel.warrant} name="warrant">
        {warrant === undefined ? <p>{panel.notSaid}</p> : <p {...langOf(warrant)}>{warrant}</p>}
      </Part>
      <Part title={panel.firmness}>
        <p>
          <span data-part="qualifier">{messages.howFirmly(qualifier, hedge)}</span>{' '}
          <span data-part="viewpoint">
            {messages.viewpoint(viewpointOf(graph, edge.reasoning))}.
          </span>
        </p>
      </Part>
      <Part title={panel.when}>
        <p>
          <span data-part="period" {...langOf(edge.period)}>
            {edge.period ?? panel.notSaid}
          </span>
          . <span data-part="status">{messages.statusSentences[statusOf(edge)]}</span>
        </p>
      </Part>
      <BasisNote messages={messages} basis={edge.basis} note={edge.note} />
      <Part title={panel.places} name="places">
        <ParagraphBars source={source} places={places} messages={messages} />
        <PassageTexts places={places} messages={messages} />
      </Part>
    </div>
  );
}
