import { Fragment, memo } from 'react';
import { principals } from '../graph/principals';
import type { Graph } from '../graph/graph';
import { Filters } from '../panel/controls/Filters';
import { LegendButton } from '../panel/controls/LegendButton';
import { ErrorBoundary } from '../panel/parts/ErrorBoundary';
import { NodeName } from '../panel/parts/NodeName';
import { Search } from '../panel/search/Search';
import { langAttributes } from '../i18n/langAttributes';
import { ViewSwitch } from '../panel/controls/ViewSwitch';
import type { MapStore } from '../state/store';
import type { Messages } from '../i18n/messages/en';
import type { Settings } from './settings';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly headline: Settings['headline'];
  /** The id of the legend. */
  readonly legend: string;
}

/** What is above the drawing: headline and views, filters and search. Memoized like `Foot`. */
export const Head = memo(function Head(props: Props) {
  const { store, graph, messages, headline: Headline, legend } = props;
  const { title, source } = graph.dataset;
  return (
    <>
      <header className="ew-head">
        <p className="ew-kicker">
          {[...principals(graph)].map((name, i) => (
            <Fragment key={name}>
              {i > 0 && <span> · </span>}
              <NodeName graph={graph} messages={messages} id={name} short />
            </Fragment>
          ))}
        </p>
        <Headline className="ew-headline">
          <span {...langAttributes(graph, messages, title)}>{title}</span>
        </Headline>
        <p className="ew-deck">{messages.map.deck(source.publisher)}</p>
        <ViewSwitch store={store} messages={messages} />
        <LegendButton title={messages.legend.title} opens={legend} short />
      </header>
      <div className="ew-bar">
        <Filters store={store} messages={messages} />
        <ErrorBoundary messages={messages}>
          <Search store={store} messages={messages} />
        </ErrorBoundary>
      </div>
    </>
  );
});
