import { MIN_MAP_WIDTH_PX } from '../../share/minMapWidth';

/** The id of the template that holds the whole map with the list shown instead of the drawing. */
export const LIST_ID = 'list-first';

/**
 * Inline script placed before the map in `map.html`, so that the first paint already shows the
 * right view mode: only a script can know that the page is in an iframe, and what its URL says.
 * Reports to `mountIframe` through `data-plain` which view mode needs no URL parameter. A hidden
 * iframe has no width; its screen's width is the next best.
 */
export const LIST_FIRST = `{
const plain = parent !== self && (innerWidth || screen.width) < ${MIN_MAP_WIDTH_PX} ? 'list' : 'map';
const list = document.getElementById('${LIST_ID}');
document.documentElement.dataset.plain = plain;
if ((/[#&]view=(\\w+)/.exec(location.hash)?.[1] ?? plain) === 'list') list.replaceWith(list.content);
}`;
