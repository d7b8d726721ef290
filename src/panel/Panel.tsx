import { useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { formatTarget, type Target } from '../model/target';
import type { Graph } from '../model/graph';
import type { MapStore } from '../state/store';
import type { Words } from '../state/words/en';
import { Chooser } from './Chooser';
import { EdgePage } from './EdgePage';
import { HiddenNotice } from './HiddenNotice';
import { NodePage } from './NodePage';
import { PassagesContext } from './PassagesContext';
import { StartPage } from './StartPage';
import { usePanelFocus } from './usePanelFocus';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
}

/** The reading half of the map: the page of what is selected, the overview where nothing is. */
export function Panel({ store, words }: Props) {
  const panel = useRef<HTMLElement>(null);
  const graph = useStore(store, (state) => state.graph);
  const selection = useStore(store, (state) => state.selection);
  const passages = useStore(store, (state) => state.passages);
  const article = useMemo(
    () => passages && { ...passages, show: store.getState().askPassage },
    [passages, store],
  );
  usePanelFocus(panel, store, selection);
  return (
    <section
      ref={panel}
      className="ew-panel"
      aria-label={words.panel.label}
      data-panel=""
      data-selection={selection ? formatTarget(selection) : 'none'}
    >
      <Chooser store={store} words={words} />
      <HiddenNotice store={store} words={words} />
      <PassagesContext value={article}>
        <Page store={store} words={words} graph={graph} selection={selection} />
      </PassagesContext>
    </section>
  );
}

interface PageProps extends Props {
  readonly graph: Graph;
  readonly selection: Target | null;
}

function Page({ store, words, graph, selection }: PageProps) {
  const edge = selection?.kind === 'edge' ? graph.edgeById.get(selection.id) : undefined;
  const node = selection?.kind === 'node' ? graph.nodeById.get(selection.id) : undefined;
  if (edge) return <EdgePage store={store} words={words} edge={edge} />;
  if (node) return <NodePage store={store} words={words} node={node} />;
  return <StartPage store={store} words={words} />;
}
