import { Fragment } from 'react';
import { useStore } from 'zustand';
import { STANCES, type DatasetNode } from '../../format/types';
import { isFramework } from '../../graph/members';
import type { MapStore } from '../../state/store';
import type { Words } from '../../i18n/messages/en';
import { BasisNote } from './BasisNote';
import { Members } from './Members';
import { NodeName } from '../parts/NodeName';
import { PageTop } from './PageTop';
import { ParagraphBars } from './ParagraphBars';
import { Part } from './Part';
import { Share } from '../share/Share';
import { TieRow } from '../parts/TieRow';
import { told } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly words: Words;
  readonly node: DatasetNode;
}

/** One name: what it is, who belongs to it, and all its ties by stance. */
export function NodePage({ store, words, node }: Props) {
  const graph = useStore(store, (state) => state.graph);
  const isolated = useStore(store, (state) => state.isolated === node.id);
  const ties = (graph.edgesAt.get(node.id) ?? [])
    .map((id) => graph.edgeById.get(id))
    .filter((tie) => tie !== undefined);
  const groups = STANCES.map((stance) => ({
    stance,
    ids: ties.filter((tie) => tie.stance === stance).map(({ id }) => id),
  })).filter(({ ids }) => ids.length > 0);
  return (
    <div className="ew-page">
      <div className="ew-flow">
        <div className="ew-opening">
          <PageTop store={store} words={words}>
            {words.kinds[node.kind]}
          </PageTop>
          <h2 className="ew-title" tabIndex={-1} data-panel-heading="">
            <NodeName graph={graph} words={words} id={node.id} />
          </h2>
        </div>
        <div key={node.id} className="ew-parts ew-fade">
          <p {...told(graph, words, node.summary)}>{node.summary}</p>
          {node.aliases !== undefined && node.aliases.length > 0 && (
            <p className="ew-note">
              {words.panel.alsoCalled}:{' '}
              {node.aliases.map((alias, i) => (
                <Fragment key={alias}>
                  {i > 0 && words.comma}
                  <span {...told(graph, words, alias)}>{alias}</span>
                </Fragment>
              ))}
            </p>
          )}
          {ties.length > 0 && (
            <button
              type="button"
              className="ew-tool ew-star"
              aria-pressed={isolated}
              onClick={() => store.getState().isolate(node.id)}
            >
              {words.map.isolate(node.label)}
            </button>
          )}
          <BasisNote words={words} basis={node.basis} note={node.note} />
          {isFramework(node) && <Members store={store} words={words} id={node.id} />}
          {groups.length === 0 && <p>{words.panel.noTies}</p>}
          {groups.map(({ stance, ids }) => (
            <Part key={stance} title={words.panel.stanceCount(words.stances[stance], ids.length)}>
              <ul className="ew-rows">
                {ids.map((id) => (
                  <li key={id}>
                    <TieRow store={store} words={words} id={id} />
                  </li>
                ))}
              </ul>
            </Part>
          ))}
          {node.places.length > 0 && (
            <Part title={words.panel.places} name="places">
              <ParagraphBars source={graph.dataset.source} places={node.places} words={words} />
            </Part>
          )}
        </div>
        <p className="ew-take">
          <Share store={store} words={words} />
        </p>
      </div>
    </div>
  );
}
