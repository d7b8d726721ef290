import { useId } from 'react';
import { useStore } from 'zustand';
import { usesOf } from '../../graph/argument';
import type { OutlineStep } from '../../graph/outline';
import { stepTarget } from '../../graph/target';
import { viewpointOf } from '../../i18n/viewpointOf';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { FoldedEdges } from '../parts/FoldedEdges';
import { PlaceLinks } from '../parts/PlaceLinks';
import { StepRow } from '../parts/StepRow';
import { TargetLink } from '../parts/TargetLink';

interface Common {
  readonly store: MapStore;
  readonly messages: Messages;
}

/**
 * Steps with all that stands below them, as nested lists in which each step with steps below has a
 * disclosure button. Not an ARIA tree: the items of a tree are plain texts to a screen reader, so
 * the links to passages and edges inside them could not be reached, and touch screen readers do not
 * offer trees at all. Nested lists convey depth and number everywhere, and every key is the browser's.
 */
export function OutlineSteps({
  steps,
  ...common
}: Common & { readonly steps: readonly OutlineStep[] }) {
  return (
    <ol className="ew-outline">
      {steps.map((one) => (
        <OutlineItem key={one.step.id} {...common} item={one} />
      ))}
    </ol>
  );
}

const SMALLEST_HEADING = 6;
/** Of one step: its edges do not push the next step out of sight. */
const MAX_EDGES = 3;

function OutlineItem({ store, messages, item }: Common & { readonly item: OutlineStep }) {
  const { step, depth, connective, children, also } = item;
  const id = useId();
  const graph = useStore(store, (state) => state.graph);
  const isCollapsed = useStore(store, ({ outline }) => outline.collapsed.includes(step.id));
  const own = pickArgumentMessages(messages.lang);
  const Heading = `h${Math.min(3 + depth, SMALLEST_HEADING)}` as 'h3' | 'h4' | 'h5' | 'h6';
  const toggle = () => {
    const { outline, setOutline } = store.getState();
    const collapsed = isCollapsed
      ? outline.collapsed.filter((one) => one !== step.id)
      : [...outline.collapsed, step.id];
    setOutline({ ...outline, collapsed });
  };
  return (
    <li data-step={step.id} data-depth={Math.min(depth, 2)} data-connective={connective}>
      <div className="ew-outline-step">
        {children.length > 0 && (
          <button
            type="button"
            className="ew-icon ew-outline-toggle"
            aria-expanded={!isCollapsed}
            aria-controls={id}
            aria-label={own.outline.below(step.text)}
            onClick={toggle}
          >
            <span aria-hidden="true">{isCollapsed ? '+' : '−'}</span>
          </button>
        )}
        <Heading>
          {connective && (
            <span className="ew-outline-joint">{own.outline.connectives[connective]}</span>
          )}{' '}
          <TargetLink store={store} messages={messages} target={stepTarget(step.id)} of={step.text}>
            {step.text}
          </TargetLink>
        </Heading>
        <p className="ew-outline-note">
          <span>
            {`${messages.firmness(step.qualifier ?? 'asserted', viewpointOf(graph, step), step.hedge)}.`}
          </span>
          <PlaceLinks source={graph.dataset.source} places={step.places} messages={messages} />
        </p>
        {also.map(({ relation, steps }) => (
          <div key={relation} className="ew-outline-also">
            <p className="ew-field">{own.relations[relation]}</p>
            {steps.map((one) => (
              <StepRow key={one} store={store} messages={messages} id={one} />
            ))}
          </div>
        ))}
        <FoldedEdges {...{ store, messages }} ids={usesOf(graph, step).edges} max={MAX_EDGES} />
      </div>
      {children.length > 0 && (
        <div id={id} hidden={isCollapsed}>
          <OutlineSteps store={store} messages={messages} steps={children} />
        </div>
      )}
    </li>
  );
}
