import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { ReactNode } from 'react';
import type { DatasetEdge } from '../../format/types';
import type { Graph } from '../../graph/graph';
import { edgeNumber } from '../../graph/order';
import { edgeSentence } from '../../graph/sentence';
import { statusOf } from '../../graph/status';
import { edgeTarget, nodeTarget } from '../../graph/target';
import type { Messages } from '../../i18n/messages/en';
import { viewpointOf } from '../../i18n/viewpointOf';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import { warrantTitle } from '../../i18n/messages/argument/warrantTitle';
import { BasisNote } from '../pages/BasisNote';
import { LineSample } from '../parts/LineSample';
import { hrefOf, readingId } from './readingId';
import { ReadingPlaces } from './ReadingPlaces';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
  readonly edge: DatasetEdge;
}

/** One edge with all its reasoning: what its page in the panel says, part by part. */
export function EdgeEntry({ graph, messages, edge }: Props) {
  const { panel } = messages;
  const pages = pickPageMessages(messages.lang);
  const argument = pickArgumentMessages(messages.lang);
  const langOf = (text: string | undefined) => langAttributes(graph, messages, text);
  const { source } = graph.dataset;
  const { claim, grounds, warrant, qualifier, hedge, places } = edge.reasoning;
  const sentence = edgeSentence(graph, edge);
  const status = statusOf(edge);
  return (
    <li id={readingId(edgeTarget(edge.id))} className="ew-tie">
      <p className="ew-field">{panel.tieOf(edgeNumber(graph, edge.id), graph.edges.length)}</p>
      <h3 {...langOf(edge.label)}>
        <a href={hrefOf(nodeTarget(edge.source))}>{sentence.source}</a> {sentence.verb}{' '}
        <a href={hrefOf(nodeTarget(edge.target))}>{sentence.target}</a>
      </h3>
      <p className="ew-kind">
        <LineSample stance={edge.stance} edge={edge} />
        <span>
          {messages.stances[edge.stance]} · {messages.statuses[status]}
        </span>
      </p>
      <dl>
        <Field title={pages.claim}>
          <span {...langOf(claim)}>{claim}</span>
        </Field>
        <Field title={pages.grounds}>
          {grounds.length === 0 ? (
            argument.noGrounds
          ) : (
            <ul>
              {grounds.map((ground) => (
                <li key={ground.text}>
                  <span {...langOf(ground.text)}>{ground.text}</span>{' '}
                  <ReadingPlaces {...{ source, messages }} places={ground.places} />
                </li>
              ))}
            </ul>
          )}
        </Field>
        {warrant !== undefined && (
          <Field title={warrantTitle(messages, edge.reasoning)}>
            <span {...langOf(warrant)}>{warrant}</span>
          </Field>
        )}
        <Field title={pages.firmness}>
          {messages.howFirmly(qualifier, hedge)}{' '}
          {messages.viewpoint(viewpointOf(graph, edge.reasoning))}.
        </Field>
        <Field title={pages.when}>
          {edge.period !== undefined && (
            <>
              <span {...langOf(edge.period)}>{edge.period}</span>.{' '}
            </>
          )}
          {messages.statusSentences[status]}
        </Field>
        <Field title={pages.places}>
          <ReadingPlaces {...{ source, messages, places }} />
        </Field>
      </dl>
      <BasisNote messages={messages} basis={edge.basis} note={edge.note} />
    </li>
  );
}

interface FieldProps {
  readonly title: string;
  readonly children: ReactNode;
}

function Field({ title, children }: FieldProps) {
  return (
    <>
      <dt>{title}</dt>
      <dd>{children}</dd>
    </>
  );
}
