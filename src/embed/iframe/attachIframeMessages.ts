import type { MountedMap } from '../../app/mountMap';
import { oneOf, THEMES, type Settings } from '../../app/settings';
import { placesOf } from '../../graph/citations';
import { parseTarget } from '../../graph/target';
import type { MapState } from '../../state/store';
import { loadMessages } from '../../i18n/loadMessages';
import { attachChanges, selectDetail } from '../changes';
import { embedHeight } from '../../share/embedHeight';
import { placeIndexOf } from '../article/placeIndexOf';
import { parseHostMessage, withVersion, type ChildMessage, type HostMessage } from '../messages';
import { selectAtPlaces } from '../article/selectAtPlaces';

/**
 * Connects a map in an iframe to the page around it: sends when it is drawn, the height it would
 * like, and its selection; receives the host's theme, language, selection and passages. Sends
 * nothing outside an iframe. Returns the undo.
 */
export function attachIframeMessages(
  map: MountedMap,
  initialSettings: Settings,
  win: Window,
): () => void {
  const { parent } = win;
  if (parent === win) return () => undefined;
  const { store } = map;
  let settings = initialSettings;
  const { graph } = store.getState();
  const { id, title, source } = graph.dataset;
  // `targetOrigin: '*'` is fine: the payload is in the published file anyway, and a sandboxed page
  // cannot know its parent's origin.
  const send = (message: unknown) => parent.postMessage(message, '*');
  const post = (message: ChildMessage) => send(withVersion(message));
  const postReady = (heard: boolean) => {
    const { length, sha256 } = source;
    const { places } = placeIndexOf(graph);
    post({ type: 'edgewise:ready', id, title, heard, places, source: { length, sha256 } });
  };
  const postHeight = (height: number) => {
    post({ type: 'edgewise:height', id, height });
    send({ sentinel: 'amp', type: 'embed-size', height });
    send(JSON.stringify({ context: 'iframe.resize', height, src: win.location.href }));
  };
  const postSelection = (place: string | null) => {
    const state = store.getState();
    const { graph: now, selection } = state;
    const used = selection ? placesOf(now, selection) : [];
    const claims = used.filter(({ part }) => part === 'claim').length;
    post({
      type: 'edgewise:select',
      id,
      ...selectDetail(state),
      claims,
      place,
      stance: stanceOf(state),
    });
  };
  let requests = 0;
  const changeLanguage = async (lang: string) => {
    requests += 1;
    const request = requests;
    const messages = await loadMessages(lang);
    // Of several changes in a row the last one is applied.
    if (request !== requests) return;
    settings = { ...settings, messages };
    map.set(settings);
    await map.setLanguage(lang);
  };
  const handle = (message: HostMessage) => {
    const state = store.getState();
    switch (message.type) {
      case 'edgewise:init':
        settings = { ...settings, theme: oneOf(THEMES, message.theme) ?? 'auto' };
        map.set(settings);
        if (message.lang !== null) void changeLanguage(message.lang);
        if (message.select !== null) state.select(parseTarget(graph, message.select));
        postReady(true);
        postHeight(embedHeight(win.innerWidth));
        return;
      case 'edgewise:select':
        if (message.places.length > 0) selectAtPlaces(store, message.places, message.reached);
        else state.select(parseTarget(graph, message.target));
        return;
      case 'edgewise:passages':
        state.setPassages({ found: new Map(message.found), missing: new Set(message.missing) });
    }
  };
  const onMessage = ({ source: from, data }: MessageEvent) => {
    const message = from === parent ? parseHostMessage(data) : null;
    if (message) handle(message);
  };
  win.addEventListener('message', onMessage);
  postReady(false);
  const undo = [
    attachWidth(win, (width) => postHeight(embedHeight(width))),
    attachChanges(store, {
      onSelect: () => postSelection(null),
      onShow: () => undefined,
    }),
    store.subscribe(({ passageRequest }, previous) => {
      if (passageRequest && passageRequest !== previous.passageRequest)
        postSelection(passageRequest.place);
    }),
    () => win.removeEventListener('message', onMessage),
  ];
  return () => undo.forEach((end) => end());
}

function stanceOf({ graph, selection }: MapState): string | null {
  return selection?.kind === 'edge' ? (graph.edgeById.get(selection.id)?.stance ?? null) : null;
}

/**
 * Calls back with the iframe's width, now and whenever it may have changed enough to need another
 * height. Never because of the height it was given in response, and not while the iframe is hidden
 * and has no width. Returns the undo.
 */
function attachWidth(win: Window, onWidth: (width: number) => void): () => void {
  let last = 0;
  const observer = new ResizeObserver(() => {
    const width = win.innerWidth;
    if (width === last || width === 0) return;
    const isSame = last !== 0 && embedHeight(width) === embedHeight(last);
    last = width;
    if (!isSame) onWidth(width);
  });
  observer.observe(win.document.documentElement);
  return () => observer.disconnect();
}
