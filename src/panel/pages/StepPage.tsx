import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import { useStore } from 'zustand';
import type { Step } from '../../format/types';
import { isThesis, relationsOf, stepNumber, usesOf } from '../../graph/argument';
import { viewpointOf } from '../../i18n/viewpointOf';
import { langAttributes } from '../../i18n/langAttributes';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { EdgeRows } from '../parts/EdgeRows';
import { NodeChips } from '../parts/NodeChips';
import { Share } from '../share/Share';
import { PageTop } from './PageTop';
import { ParagraphBars } from './ParagraphBars';
import { Part } from './Part';
import { tourOf } from '../../graph/tour';
import { PassageTexts } from './PassageTexts';
import { StepList } from './StepList';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly step: Step;
}

/**
 * One step of the argument: its statement, its qualifier, the steps around it, and the edges, nodes
 * and places it rests on.
 */
export function StepPage({ store, messages, step }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const own = pickArgumentMessages(messages.lang);
  const { number } = messages;
  const pages = pickPageMessages(messages.lang);
  const { source } = graph.dataset;
  const { edges, nodes } = usesOf(graph, step);
  return (
    <div className="ew-page" data-step={step.id}>
      <div className="ew-flow">
        <div className="ew-opening">
          <PageTop store={store} messages={messages}>
            {own.stepOf(number(stepNumber(graph, step.id)), number(graph.stepById.size))}
          </PageTop>
          <h2 className="ew-title ew-statement" tabIndex={-1} data-panel-heading="">
            <span {...langAttributes(graph, messages, step.text)}>{step.text}</span>
          </h2>
          {isThesis(graph, step.id) && <p className="ew-kind">{own.thesis}</p>}
        </div>
        <div key={step.id} className="ew-parts ew-fade">
          <Part title={pages.firmness}>
            <p>
              <span data-part="qualifier">
                {messages.howFirmly(step.qualifier ?? 'asserted', step.hedge)}
              </span>{' '}
              <span data-part="viewpoint">{`${messages.viewpoint(viewpointOf(graph, step))}.`}</span>
            </p>
          </Part>
          {relationsOf(graph, step).map(({ relation, steps }) => (
            <Part key={relation} title={own.relations[relation]}>
              <StepList store={store} messages={messages} ids={steps} />
            </Part>
          ))}
          {edges.length > 0 && (
            <Part title={own.ties}>
              <EdgeRows store={store} messages={messages} ids={edges} />
            </Part>
          )}
          {nodes.length > 0 && (
            <Part title={own.names}>
              <NodeChips {...{ store, graph, messages }} ids={nodes} />
            </Part>
          )}
          {step.places.length > 0 && (
            <Part title={pages.places} name="places">
              <ParagraphBars source={source} places={step.places} messages={messages} />
              <PassageTexts places={step.places} messages={messages} />
            </Part>
          )}
        </div>
        <p className="ew-take">
          {tourOf(graph).some((stop) => stop.step.id === step.id) && (
            <button
              type="button"
              className="ew-step"
              onClick={() => store.getState().follow(step.id)}
            >
              {own.tour.fromHere}
            </button>
          )}{' '}
          <Share store={store} messages={messages} />
        </p>
      </div>
    </div>
  );
}
