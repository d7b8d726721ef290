import { useId, useMemo, useRef } from 'react';
import { useStore } from 'zustand';
import { formatPlace } from '../../article/passageUrl';
import { STANCES, type Locator } from '../../format/types';
import { lengthText } from '../../geometry/lengthText';
import { buildGlance, edgesOfSentence, type SentenceAtGlance } from '../../graph/glance';
import type { Graph } from '../../graph/graph';
import { langAttributes } from '../../i18n/langAttributes';
import { pickArgumentMessages } from '../../i18n/messages/argument/pickArgumentMessages';
import { pickPageMessages } from '../../i18n/messages/pages/pickPageMessages';
import type { Messages } from '../../i18n/messages/en';
import type { MapStore } from '../../state/store';
import { EdgeRow } from '../parts/EdgeRow';
import { PlaceLinks } from '../parts/PlaceLinks';
import { Part } from './Part';
import { useInPanelView } from './useInPanelView';

interface Props {
  readonly store: MapStore;
  readonly messages: Messages;
  /** The sentences to be marked: those of the current step of a tour. */
  readonly here?: readonly Locator[];
}

/** Px. */
const BAR_WIDTH = 10;
const HIGHEST_BAR = 28;
const HIGHEST_UNIT = 4;
/** Of a sentence without edges. */
const EMPTY_BAR = 3;

/**
 * The article as a bar chart: a bar for each sentence, as high as it has edges and stacked by
 * stance, in groups of paragraphs. Choosing a bar shows its edges on the map and lists them, or says
 * why there are none. Radio buttons: one tab stop, and the arrow keys read through the article.
 */
export function Glance({ store, messages, here = [] }: Props) {
  const name = useId();
  const graph = useStore(store, (state) => state.graph);
  const chosen = useStore(store, (state) => state.sentence?.place);
  const paragraphs = useMemo(() => buildGlance(graph), [graph]);
  const own = pickArgumentMessages(messages.lang).glance;
  if (paragraphs.length === 0) return null;
  const marked = new Set(here.map(formatPlace));
  const sentences = paragraphs.flat();
  const open = sentences.filter(({ place }) => place === chosen);
  const max = Math.max(1, ...sentences.map(({ ranks }) => ranks.length));
  const unit = Math.min(HIGHEST_UNIT, HIGHEST_BAR / max);
  return (
    <Part title={own.title}>
      <form className="ew-glance" onSubmit={(event) => event.preventDefault()}>
        <div role="radiogroup" aria-label={own.title}>
          {paragraphs.map((sentences, paragraph) => (
            <span key={paragraph} className="ew-glance-paragraph">
              <span className="ew-glance-sentences">
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
                      onChange={() => store.getState().showSentence(withEdges(graph, sentence))}
                      // Pressing the chosen cell again clears the choice.
                      onClick={() =>
                        sentence.place === chosen && store.getState().showSentence(null)
                      }
                    />
                    <span aria-hidden="true">{messages.number(sentence.ranks.length)}</span>
                    <Bar {...sentence} unit={unit} />
                  </label>
                ))}
              </span>
              <span aria-hidden="true" className="ew-glance-number">
                {pickPageMessages(messages.lang).paragraphShort(paragraph)}
              </span>
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
  const { paragraph, why, locator } = sentence;
  const edges = edgesOfSentence(graph, sentence);
  const pages = pickPageMessages(messages.lang);
  const box = useRef<HTMLDivElement>(null);
  useInPanelView(box, '.ew-glance');
  return (
    <div ref={box} className="ew-glance-open">
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

function withEdges(graph: Graph, sentence: SentenceAtGlance) {
  return { place: sentence.place, edges: edgesOfSentence(graph, sentence) };
}

function nameOf(
  messages: Messages,
  { paragraph, sentence, counts }: SentenceAtGlance,
  isHere: boolean,
): string {
  const own = pickArgumentMessages(messages.lang).glance;
  const kinds = STANCES.filter((stance) => counts[stance] > 0).map((stance) =>
    own.stanceCount(messages.stances[stance], counts[stance]),
  );
  const name = own.sentence(pickPageMessages(messages.lang).place(paragraph, sentence), kinds);
  return isHere ? `${name} (${own.here})` : name;
}

interface BarProps extends Pick<SentenceAtGlance, 'ranks' | 'counts'> {
  /** Of one edge, px. */
  readonly unit: number;
}

/** Stacked by stance; low and hollow if there are no edges. */
function Bar(bar: BarProps) {
  const { ranks, unit } = bar;
  if (ranks.length === 0)
    return <svg className="ew-cell-none" width={BAR_WIDTH} height={EMPTY_BAR} aria-hidden="true" />;
  return (
    <svg width={BAR_WIDTH} height={lengthText(ranks.length * unit)} aria-hidden="true">
      {stack(bar).map(({ stance, ...segment }) => (
        <rect key={stance} className={`ew-cell-${stance}`} width={BAR_WIDTH} {...segment} />
      ))}
    </svg>
  );
}

/** From the baseline up. */
function stack({ ranks, counts, unit }: BarProps) {
  let y = ranks.length * unit;
  return STANCES.filter((stance) => counts[stance] > 0).map((stance) => {
    const height = counts[stance] * unit;
    y -= height;
    return { stance, y: lengthText(y), height: lengthText(height) };
  });
}
