import { useId, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { buildArticleOrder, buildOutline } from '../../graph/outline';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { useSelectedInView } from '../list/useSelectedInView';
import { PassagesContext } from '../parts/PassagesContext';
import { useArticle } from '../parts/useArticle';
import { OutlineSteps } from './OutlineSteps';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
}

/** The article's argument as an outline in place of the drawing, from the theses down. */
export function ArgumentView({ store, messages }: Props) {
  const title = useId();
  const box = useRef<HTMLDivElement>(null);
  const graph = useStore(store, (state) => state.graph);
  const outline = useStore(store, (state) => state.outline);
  const article = useArticle(store);
  const { theses, others } = useMemo(() => buildOutline(graph), [graph]);
  const inOrder = useMemo(() => buildArticleOrder(graph), [graph]);
  useSelectedInView(box, store);
  const own = pickArgumentMessages(messages.lang).outline;
  const { byArticle } = outline;
  return (
    <section className="ew-view ew-argument" aria-labelledby={title}>
      <div className="ew-view-head">
        <h2 id={title} className="ew-title">
          {own.title}
        </h2>
        {graph.stepById.size > 0 && (
          <button
            type="button"
            className="ew-step"
            aria-pressed={byArticle}
            onClick={() => store.getState().setOutline({ ...outline, byArticle: !byArticle })}
          >
            {own.byArticle}
          </button>
        )}
      </div>
      <div ref={box} className="ew-view-box">
        <PassagesContext value={article}>
          {graph.stepById.size === 0 && <p>{own.none}</p>}
          <OutlineSteps {...{ store, messages }} steps={byArticle ? inOrder : theses} />
          {!byArticle && others.length > 0 && (
            <>
              <h3 className="ew-field">{own.others}</h3>
              <OutlineSteps {...{ store, messages }} steps={others} />
            </>
          )}
        </PassagesContext>
      </div>
    </section>
  );
}
