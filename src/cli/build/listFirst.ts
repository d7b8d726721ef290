import { MIN_MAP_WIDTH_PX } from '../../share/minMapWidth';

/** The id of the template that holds the whole map with its list in place of the drawing. */
export const LIST_ID = 'list-first';

/**
 * Stands in `map.html` before the map, so that the view a reader is to have is the first that is painted: only a script can know
 * that a page is framed, and what its address says. Tells `mountIframe` by `data-plain` which view needs no word in the address. A
 * frame that is hidden has no width; its screen's is the next best.
 */
export const LIST_FIRST = `{
const plain = parent !== self && (innerWidth || screen.width) < ${MIN_MAP_WIDTH_PX} ? 'list' : 'map';
const list = document.getElementById('${LIST_ID}');
document.documentElement.dataset.plain = plain;
if ((/[#&]view=(\\w+)/.exec(location.hash)?.[1] ?? plain) === 'list') list.replaceWith(list.content);
}`;
