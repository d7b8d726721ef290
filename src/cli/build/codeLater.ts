/** The id of the template that holds the code. */
export const CODE_ID = 'map-code';

/** The id of the style with the fonts. */
export const FONTS_ID = 'map-fonts';

/** The media query of that style until the inline script changes it: fonts apply without scripts. */
export const FONTS_MEDIA = '(scripting: none)';

/** The longest wait for a paint: a page that is not visible is never painted. */
const MAX_WAIT_MS = 200;

/**
 * Inline script at the end of `map.html`. Once the browser has painted the prerendered map, it
 * applies the fonts and, in a task of its own, moves the code out of its template, in which no script
 * runs. Otherwise the browser, which has the whole file, does both before the first image has reached
 * the screen: it parses the code in a task of 14 ms of CPU time and lays the page out again for the
 * fonts. The image appeared 70 ms later.
 */
export const CODE_LATER = `{
const start = () => {
const code = document.getElementById('${CODE_ID}');
if (!code) return;
document.getElementById('${FONTS_ID}').media = 'all';
code.remove();
setTimeout(() => document.body.append(code.content));
};
requestAnimationFrame(() => setTimeout(start));
setTimeout(start, ${MAX_WAIT_MS});
}`;
