import sans400 from '@fontsource/source-sans-3/files/source-sans-3-latin-400-normal.woff2?url';
import sans500 from '@fontsource/source-sans-3/files/source-sans-3-latin-500-normal.woff2?url';
import sans600 from '@fontsource/source-sans-3/files/source-sans-3-latin-600-normal.woff2?url';
import sansExt400 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-400-normal.woff2?url';
import sansExt500 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-500-normal.woff2?url';
import sansExt600 from '@fontsource/source-sans-3/files/source-sans-3-latin-ext-600-normal.woff2?url';
import serif600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?url';
import serifExt600 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?url';
import type { Font } from './font';

/** One file of a font face. */
export interface FontFile {
  readonly family: Font['family'];
  readonly weight: Font['weight'];
  readonly url: string;
  /** With the letters of `EXTENDED_RANGE`, which the Latin file of the same face does not have. */
  readonly isExtended: boolean;
}

/**
 * The fonts of the map, for picture files and the element. The page's stylesheet fonts.css lists
 * the same files.
 */
export const FONT_FILES: readonly FontFile[] = [
  { family: 'sans', weight: 400, url: sans400, isExtended: false },
  { family: 'sans', weight: 500, url: sans500, isExtended: false },
  { family: 'sans', weight: 600, url: sans600, isExtended: false },
  { family: 'serif', weight: 600, url: serif600, isExtended: false },
  { family: 'sans', weight: 400, url: sansExt400, isExtended: true },
  { family: 'sans', weight: 500, url: sansExt500, isExtended: true },
  { family: 'sans', weight: 600, url: sansExt600, isExtended: true },
  { family: 'serif', weight: 600, url: serifExt600, isExtended: true },
];

/** `unicode-range` of the extended files. */
export const EXTENDED_RANGE = 'U+100-130,U+132-151,U+154-2BA,U+2BD-2C5,U+300-304,U+1E00-1EFF';
/** A letter that needs one of them. */
export const BEYOND_LATIN = /[\u0100-\u0130\u0132-\u0151\u0154-\u02ba\u1e00-\u1eff]/u;
