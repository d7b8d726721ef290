import { useId } from 'react';
import { useStore } from 'zustand';
import { stopIndex, tourOf, type Stop } from '../../graph/tour';
import { langAttributes } from '../../i18n/langAttributes';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  readonly stop: Stop;
}

/**
 * Where one is in the tour, as dots that can be chosen, and the ways on. The dots are radio buttons:
 * one tab stop and the browser's own arrow keys.
 */
export function TourFoot({ store, messages, stop }: Props) {
  const name = useId();
  const graph = useStore(store, (state) => state.graph);
  const { follow, leaveTour } = store.getState();
  const { tour } = pickArgumentMessages(messages.lang);
  const stops = tourOf(graph);
  const at = stopIndex(stops, stop.step.id);
  const previous = stops[at - 1];
  const next = stops[at + 1];
  return (
    <div className="ew-steps ew-tour-foot">
      <form className="ew-stops" onSubmit={(event) => event.preventDefault()}>
        <div role="radiogroup" aria-label={tour.stops}>
          {stops.map(({ step, title }, i) => (
            <label key={step.id} className="ew-stop" title={title} data-passed={i < at}>
              <input
                type="radio"
                name={name}
                autoComplete="off"
                aria-label={tour.stop(i + 1, title)}
                {...langAttributes(graph, messages, title)}
                checked={i === at}
                onChange={() => follow(step.id)}
              />
            </label>
          ))}
        </div>
      </form>
      <button
        type="button"
        className="ew-step"
        aria-disabled={!previous}
        onClick={() => previous && follow(previous.step.id)}
      >
        <span aria-hidden="true" className="ew-arrow">
          ←
        </span>{' '}
        <span>{tour.previous}</span>
      </button>
      <p className="ew-sub">{tour.stopOf(at + 1, stops.length)}</p>
      <button
        type="button"
        className="ew-step"
        onClick={() => (next ? follow(next.step.id) : leaveTour())}
      >
        <span>{next ? tour.next : tour.finish}</span>{' '}
        {next && (
          <span aria-hidden="true" className="ew-arrow">
            →
          </span>
        )}
      </button>
    </div>
  );
}
