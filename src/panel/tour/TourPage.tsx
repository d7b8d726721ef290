import { useLayoutEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { usesOf } from '../../graph/argument';
import { stepTarget } from '../../graph/target';
import { stopIndex, tourOf, type Stop } from '../../graph/tour';
import { langAttributes } from '../../i18n/langAttributes';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { Glance } from '../pages/Glance';
import { PageTop } from '../pages/PageTop';
import { Part } from '../pages/Part';
import { PassageTexts } from '../pages/PassageTexts';
import { FoldedEdges } from '../parts/FoldedEdges';
import { PlaceLinks } from '../parts/PlaceLinks';
import { attachTourGestures } from './attachTourGestures';
import { TourFoot } from './TourFoot';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly stop: Stop;
}

/** The map shows them all; the text and the ways on stay together. */
const MAX_EDGES = 5;

/** One stop of the tour: what is said there, its edges, where in the article, and the ways on. */
export function TourPage({ store, messages, stop }: Props) {
  const page = useRef<HTMLDivElement>(null);
  const graph = useStore(store, (state) => state.graph);
  const own = pickArgumentMessages(messages.lang);
  const { step, title, text } = stop;
  const { edges } = usesOf(graph, step);
  // Before the panel moves the focus to the heading, in a layout effect too: the first key counts.
  useLayoutEffect(() => {
    const goBy = (delta: 1 | -1) => {
      const { graph: now, tour, follow } = store.getState();
      const stops = tourOf(now);
      const next = stops[stopIndex(stops, tour?.at) + delta];
      if (tour && next) follow(next.step.id);
    };
    return page.current ? attachTourGestures(page.current, goBy) : undefined;
  }, [store]);
  return (
    <div
      ref={page}
      className="ew-page ew-tour"
      data-step={step.id}
      data-tour={step.id}
      data-prints="true"
    >
      <div className="ew-flow">
        <div className="ew-opening">
          <PageTop
            {...{ store, messages }}
            closeLabel={own.tour.leave}
            onClose={() => store.getState().leaveTour()}
          >
            {messages.start.follow}
          </PageTop>
          <h2 className="ew-title" tabIndex={-1} data-panel-heading="">
            <span {...langAttributes(graph, messages, title)}>{title}</span>
          </h2>
        </div>
        <div key={step.id} className="ew-parts ew-fade">
          <p className="ew-tour-text" {...langAttributes(graph, messages, text)}>
            {text}
          </p>
          {edges.length > 0 && (
            <Part title={own.ties}>
              <FoldedEdges {...{ store, messages }} ids={edges} max={MAX_EDGES} />
            </Part>
          )}
          {step.places.length > 0 && (
            <Part title={pickPageMessages(messages.lang).places} name="places">
              <p>
                <PlaceLinks
                  source={graph.dataset.source}
                  places={step.places}
                  messages={messages}
                />
              </p>
              <PassageTexts places={step.places} messages={messages} />
            </Part>
          )}
          <Glance store={store} messages={messages} here={step.places} />
          <p>
            <button
              type="button"
              className="ew-step"
              onClick={() => store.getState().select(stepTarget(step.id))}
            >
              {own.tour.more}
            </button>
          </p>
        </div>
      </div>
      <TourFoot store={store} messages={messages} stop={stop} />
    </div>
  );
}
