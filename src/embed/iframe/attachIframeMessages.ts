import type { MountedMap } from '../../app/mountMap';
import { oneOf, THEMES, type Settings } from '../../app/settings';
import { placesOf } from '../../graph/citations';
import { parseTarget } from '../../graph/target';
import type { MapState } from '../../state/store';
import { bringWords } from '../../i18n/loadMessages';
import { attachChanges, selectDetail } from '../changes';
import { heightFor } from '../../share/embedHeight';
import { placeIndexOf } from '../article/locatorsOf';
import { parseHostMessage, stamp, type ChildMessage, type HostMessage } from '../messages';
import { pickPlaces } from '../article/pickPlaces';

/**
 * Ties a map in an iframe to the page around it: says when it stands, how high it would be and what is selected; hears the
 * host's theme, language, selection and passages. Says nothing where nobody is around. Returns the undo.
 */
export function attachFrameMessages(map: MountedMap, first: Settings, page: Window): () => void {
  const { parent } = page;
  if (parent === page) return () => undefined;
  const { store } = map;
  let settings = first;
  const { graph } = store.getState();
  const { id, title, source } = graph.dataset;
  // To whoever it is: what is sent stands in the published file anyway, and a sandboxed page knows no origin.
  const send = (message: unknown) => parent.postMessage(message, '*');
  const tell = (message: ChildMessage) => send(stamp(message));
  const introduce = (heard: boolean) => {
    const { length, sha256 } = source;
    const { places } = placeIndexOf(graph);
    tell({ type: 'edgewise:ready', id, title, heard, places, source: { length, sha256 } });
  };
  const tellHeight = (height: number) => {
    tell({ type: 'edgewise:height', id, height });
    send({ sentinel: 'amp', type: 'embed-size', height });
    send(JSON.stringify({ context: 'iframe.resize', height, src: page.location.href }));
  };
  const tellSelection = (place: string | null) => {
    const state = store.getState();
    const { graph: now, selection } = state;
    const used = selection ? placesOf(placeIndexOf(now), selection) : [];
    const claims = used.filter(({ part }) => part === 'claim').length;
    tell({
      type: 'edgewise:select',
      id,
      ...selectDetail(state),
      claims,
      place,
      stance: stanceOf(state),
    });
  };
  let asked = 0;
  const speak = async (lang: string) => {
    asked += 1;
    const mine = asked;
    const words = await bringWords(lang);
    // Of many changes in a row the last one is drawn.
    if (mine !== asked) return;
    settings = { ...settings, words };
    map.set(settings);
    await map.tell(lang);
  };
  const obey = (message: HostMessage) => {
    const state = store.getState();
    switch (message.type) {
      case 'edgewise:init':
        settings = { ...settings, theme: oneOf(THEMES, message.theme) ?? 'auto' };
        map.set(settings);
        if (message.lang !== null) void speak(message.lang);
        if (message.select !== null) state.select(parseTarget(graph, message.select));
        introduce(true);
        tellHeight(heightFor(page.innerWidth));
        return;
      case 'edgewise:select':
        if (message.places.length > 0) pickPlaces(store, message.places, message.reached);
        else state.select(parseTarget(graph, message.target));
        return;
      case 'edgewise:passages':
        state.setPassages({ found: new Map(message.found), missing: new Set(message.missing) });
    }
  };
  const onMessage = ({ source: from, data }: MessageEvent) => {
    const message = from === parent ? parseHostMessage(data) : null;
    if (message) obey(message);
  };
  page.addEventListener('message', onMessage);
  introduce(false);
  const undo = [
    attachWidth(page, (width) => tellHeight(heightFor(width))),
    attachChanges(store, {
      onSelect: () => tellSelection(null),
      onShow: () => undefined,
    }),
    store.subscribe(({ wish }, previous) => {
      if (wish && wish !== previous.wish) tellSelection(wish.place);
    }),
    () => page.removeEventListener('message', onMessage),
  ];
  return () => undo.forEach((end) => end());
}

function stanceOf({ graph, selection }: MapState): string | null {
  return selection?.kind === 'edge' ? (graph.edgeById.get(selection.id)?.stance ?? null) : null;
}

/**
 * Calls back with the frame's width, now and whenever the class of height may have changed. Never with the height it was given
 * in turn, and not while the frame is hidden and has no width. Returns the undo.
 */
function attachWidth(page: Window, onWidth: (width: number) => void): () => void {
  let last = 0;
  const observer = new ResizeObserver(() => {
    const width = page.innerWidth;
    if (width === last || width === 0) return;
    const isSame = last !== 0 && heightFor(width) === heightFor(last);
    last = width;
    if (!isSame) onWidth(width);
  });
  observer.observe(page.document.documentElement);
  return () => observer.disconnect();
}
