import type { Chain } from '../../graph/chains';
import type { Graph } from '../../graph/graph';
import { edgeSentence, formatSentence, nodeLabel } from '../../graph/sentence';
import { hasVisibleStatus, statusOf } from '../../graph/status';
import { edgeTarget } from '../../graph/target';
import { langAttributes } from '../../i18n/langAttributes';
import { pickPairMessages } from '../../i18n/messages/pair/pickPairMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { hoverProps } from '../parts/hoverProps';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
  readonly chain: Chain;
}

/** A chain as one sentence, each step a button for its edge; where the two only meet, it says so. */
export function ChainItem({ store, graph, messages, chain: { edges, coMentions } }: Props) {
  const own = pickPairMessages(messages.lang);
  const steps = edges.map((id) => graph.edgeById.get(id)).filter((edge) => edge !== undefined);
  return (
    <div className="ew-chain">
      <p>
        {steps.map((edge, i) => {
          const notes = [
            hasVisibleStatus(edge) ? messages.statuses[statusOf(edge)] : [],
            edge.basis === 'stated' ? [] : messages.bases[edge.basis],
          ].flat();
          const isLast = i === steps.length - 1;
          // In another direction the mark at the end has to be the sentence's own.
          const language = langAttributes(graph, messages, edge.label);
          const isForeign = language.lang !== undefined;
          const ownLanguage = isForeign && { lang: messages.lang, dir: messages.dir };
          return (
            <button
              key={edge.id}
              type="button"
              className="ew-name"
              {...hoverProps(store, edgeTarget(edge.id))}
            >
              <span {...language}>
                <span>{formatSentence(edgeSentence(graph, edge))}</span>
                {notes.length > 0 && (
                  <>
                    {' '}
                    <span className="ew-sub" {...ownLanguage}>
                      {`(${notes.join(messages.comma)})`}
                    </span>
                  </>
                )}
                <span>{isLast || isForeign ? '.' : own.step}</span>
              </span>
            </button>
          );
        })}
      </p>
      {coMentions.length > 0 && (
        <p className="ew-note">
          {own.coMention(messages.listed(coMentions.map((id) => nodeLabel(graph, id))))}
        </p>
      )}
    </div>
  );
}
