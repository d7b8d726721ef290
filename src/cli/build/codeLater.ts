/** The id of the template that holds the code. */
export const CODE_ID = 'map-code';

/** How long the code waits for a paint, which does not happen in a page out of sight. */
const MAX_WAIT_MS = 200;

/** The id of the style with the fonts. */
export const FONTS_ID = 'map-fonts';

/** Until the inline script changes it: the fonts apply where no script will. */
export const FONTS_MEDIA = '(scripting: none)';

/**
 * Inline script at the end of `map.html`. Once the browser has painted the prerendered map, it
 * applies the fonts and takes the code out of its template, in which a script does not run. Both are
 * in the same file, so both would come while the first image is on its way to the screen: parsing
 * the module takes a task of 14 ms of CPU time, and the fonts lay the page out again. The image
 * appeared 70 ms later.
 */
export const CODE_LATER = `{
const start = () => {
const code = document.getElementById('${CODE_ID}');
if (!code) return;
document.getElementById('${FONTS_ID}').media = 'all';
code.replaceWith(code.content);
};
requestAnimationFrame(() => setTimeout(start));
setTimeout(start, ${MAX_WAIT_MS});
}`;
