import { MIN_MAP_WIDTH_PX } from '../../share/minMapWidth';

/** The id of the template that holds the whole map with the list shown instead of the drawing. */
export const LIST_ID = 'list-first';

/**
 * Inline script placed before the map in `map.html`, so that the first paint already shows the
 * right view mode: only a script can know that the page is in an iframe, and what its URL says.
 * Reports to `mountIframe` through `data-plain` which view mode needs no URL parameter. An iframe
 * has no width while it is hidden, and for a moment in a browser that is busy; the choice waits. Outside
 * an iframe the width is not read, because reading it forces a layout.
 */
export const LIST_FIRST = `{
const choose = () => {
const width = parent === self ? Infinity : innerWidth;
if (width === 0) return;
removeEventListener('resize', choose);
const plain = width < ${MIN_MAP_WIDTH_PX} ? 'list' : 'map';
const list = document.getElementById('${LIST_ID}');
document.documentElement.dataset.plain = plain;
if ((/[#&]view=(\\w+)/.exec(location.hash)?.[1] ?? plain) === 'list') list.replaceWith(list.content);
};
addEventListener('resize', choose);
choose();
}`;
