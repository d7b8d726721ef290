import { useId, useMemo } from 'react';
import { useStore } from 'zustand';
import { formatPlace } from '../../article/passageUrl';
import { STANCES, type Locator } from '../../format/types';
import { buildGlance, type SentenceAtGlance } from '../../graph/glance';
import { langAttributes } from '../../i18n/langAttributes';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { EdgeRow } from '../parts/EdgeRow';
import { PlaceLinks } from '../parts/PlaceLinks';
import { Part } from './Part';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  /** The sentences to be marked: those of the current step of a tour. */
  readonly here?: readonly Locator[];
}

/** Inside the border, px. */
const CELL_HEIGHT = 12;

/**
 * The article as rows of cells, a row for each paragraph and a cell for each sentence, filled in the
 * colours of its edges. Choosing a cell shows its edges on the map and lists them, or says why
 * there are none. Radio buttons: one tab stop, and the arrow keys read through the article.
 */
export function Glance({ store, messages, here = [] }: Props) {
  const name = useId();
  const graph = useStore(store, (state) => state.graph);
  const chosen = useStore(store, (state) => state.sentence?.place);
  const paragraphs = useMemo(() => buildGlance(graph), [graph]);
  const own = pickArgumentMessages(messages.lang).glance;
  if (paragraphs.length === 0) return null;
  const marked = new Set(here.map(formatPlace));
  const open = paragraphs.flat().filter(({ place }) => place === chosen);
  return (
    <Part title={own.title}>
      <form className="ew-glance" onSubmit={(event) => event.preventDefault()}>
        <div role="radiogroup" aria-label={own.title}>
          {paragraphs.map((sentences, paragraph) => (
            <span key={paragraph} className="ew-glance-paragraph">
              <span aria-hidden="true" className="ew-glance-number">
                {pickPageMessages(messages.lang).paragraphShort(paragraph)}
              </span>
              {sentences.map((sentence) => (
                <label
                  key={sentence.place}
                  className="ew-cell"
                  data-sentence={sentence.place}
                  data-here={marked.has(sentence.place)}
                >
                  <input
                    type="radio"
                    name={name}
                    autoComplete="off"
                    aria-label={nameOf(messages, sentence, marked.has(sentence.place))}
                    checked={sentence.place === chosen}
                    onChange={() => store.getState().showSentence(sentence)}
                    // Pressing the chosen cell again clears the choice.
                    onClick={() => sentence.place === chosen && store.getState().showSentence(null)}
                  />
                  <CellBox {...sentence} />
                </label>
              ))}
            </span>
          ))}
        </div>
      </form>
      {open.map((sentence) => (
        <OpenSentence key={sentence.place} {...{ store, messages, sentence }} />
      ))}
    </Part>
  );
}

interface OpenProps extends Omit<Props, 'here'> {
  readonly sentence: SentenceAtGlance;
}

function OpenSentence({ store, messages, sentence }: OpenProps) {
  const graph = useStore(store, (state) => state.graph);
  const { paragraph, edges, why, locator } = sentence;
  const pages = pickPageMessages(messages.lang);
  return (
    <div className="ew-glance-open">
      <p className="ew-field">
        {locator ? (
          <PlaceLinks source={graph.dataset.source} places={[locator]} messages={messages} />
        ) : (
          pages.placeShort(paragraph, sentence.sentence)
        )}
      </p>
      {edges.length > 0 ? (
        <ul className="ew-rows ew-rows-tight">
          {edges.map((id) => (
            <li key={id}>
              <EdgeRow store={store} messages={messages} id={id} />
            </li>
          ))}
        </ul>
      ) : (
        <p {...langAttributes(graph, messages, why)}>
          {why ?? pickArgumentMessages(messages.lang).glance.noTies}
        </p>
      )}
    </div>
  );
}

function nameOf(
  messages: Messages,
  { paragraph, sentence, counts }: SentenceAtGlance,
  isHere: boolean,
): string {
  const own = pickArgumentMessages(messages.lang).glance;
  const kinds = STANCES.filter((stance) => counts[stance] > 0).map((stance) =>
    own.stanceCount(messages.shortStances[stance], counts[stance]),
  );
  const name = own.sentence(pickPageMessages(messages.lang).place(paragraph, sentence), kinds);
  return isHere ? `${name} (${own.here})` : name;
}

/** Filled from below, each stance by its share of the sentence's edges; hollow if there are none. */
function CellBox(sentence: Pick<SentenceAtGlance, 'edges' | 'counts'>) {
  return (
    <svg className="ew-cell-box" width={10} height={14} aria-hidden="true">
      {bandsOf(sentence).map(({ stance, ...band }) => (
        <rect key={stance} className={`ew-cell-${stance}`} width={8} {...band} />
      ))}
    </svg>
  );
}

function bandsOf({ edges, counts }: Pick<SentenceAtGlance, 'edges' | 'counts'>) {
  let y = CELL_HEIGHT;
  return STANCES.filter((stance) => counts[stance] > 0).map((stance) => {
    const height = (CELL_HEIGHT * counts[stance]) / edges.length;
    y -= height;
    return { stance, y, height };
  });
}
