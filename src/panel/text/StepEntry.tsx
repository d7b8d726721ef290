import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import { Fragment } from 'react';
import { ownRelationsOf, stepNumber, usesOf } from '../../graph/argument';
import type { Graph } from '../../graph/graph';
import type { OutlineStep } from '../../graph/outline';
import { edgeNumber } from '../../graph/order';
import { edgeTarget, stepTarget } from '../../graph/target';
import { viewpointOf } from '../../i18n/viewpointOf';
import { langAttributes } from '../../i18n/langAttributes';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import type { Messages } from '../../i18n/messages/en';
import { hrefOf, readingId } from './readingId';
import { ReadingPlaces } from './ReadingPlaces';

interface Props {
  readonly graph: Graph;
  readonly messages: Messages;
  readonly item: OutlineStep;
}

/**
 * One step of the argument, nested as in the outline: its qualifier, the numbers of the steps around
 * it and of its edges, and its places.
 */
export function StepEntry({ graph, messages, item }: Props) {
  const { step, depth, connective } = item;
  const own = pickArgumentMessages(messages.lang);
  const { number } = messages;
  const pages = pickPageMessages(messages.lang);
  const { edges } = usesOf(graph, step);
  const place = number(stepNumber(graph, step.id));
  return (
    <li
      id={readingId(stepTarget(step.id))}
      className={`ew-tie${depth === 0 ? '' : ` ew-depth-${Math.min(depth, 2)}`}`}
    >
      <p className="ew-field">{own.stepOf(place, number(graph.stepById.size))}</p>
      <h3>
        {connective && <i>{`${own.outline.connectives[connective]} `}</i>}
        <span {...langAttributes(graph, messages, step.text)}>{step.text}</span>
      </h3>
      <p className="ew-sub">
        {messages.howFirmly(step.qualifier ?? 'asserted', step.hedge)}{' '}
        {messages.viewpoint(viewpointOf(graph, step))}.
      </p>
      <dl>
        {ownRelationsOf(step).map(({ relation, steps }) => (
          <Fragment key={relation}>
            <dt>{own.relations[relation]}</dt>
            <dd>
              {steps.map((id, i) => (
                <Fragment key={id}>
                  {i > 0 && messages.comma}
                  <a href={hrefOf(stepTarget(id))}>{number(stepNumber(graph, id))}</a>
                </Fragment>
              ))}
            </dd>
          </Fragment>
        ))}
        {step.places.length > 0 && (
          <>
            <dt>{pages.places}</dt>
            <dd>
              <ReadingPlaces
                source={graph.dataset.source}
                places={step.places}
                messages={messages}
              />
            </dd>
          </>
        )}
      </dl>
      {edges.length > 0 && (
        <p>
          {messages.reading.tiesOf}{' '}
          {edges.map((id, i) => (
            <Fragment key={id}>
              {i > 0 && messages.comma}
              <a href={hrefOf(edgeTarget(id))}>{number(edgeNumber(graph, id))}</a>
            </Fragment>
          ))}
        </p>
      )}
    </li>
  );
}
