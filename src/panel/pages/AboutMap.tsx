import type { Graph } from '../../graph/graph';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { EMPTY_URL_STATE } from '../../state/urlState';
import { StateLink } from '../parts/StateLink';
import { Part } from './Part';
import { langAttributes } from '../../i18n/langAttributes';

interface Props {
  readonly store: MapStore;
  readonly graph: Graph;
  readonly messages: Messages;
}

/** Whose views it gives, and the way to the page about the map itself. */
export function AboutMap({ store, graph, messages }: Props) {
  const { start } = messages;
  // The language of the title stands for that of most texts.
  const { lang } = langAttributes(graph, messages, graph.dataset.title);
  return (
    <>
      <Part title={start.views}>
        <p>{start.viewsNote}</p>
      </Part>
      <p>
        <StateLink
          state={{ ...EMPTY_URL_STATE, limits: true }}
          onOpen={() => store.getState().showLimits(true)}
        >
          {start.notShown}
        </StateLink>
      </p>
      {lang !== undefined && <p className="ew-note">{messages.mapLanguage(lang)}</p>}
      {messages.unreviewed !== null && <p className="ew-note">{messages.unreviewed}</p>}
    </>
  );
}
