/**
 * Writes src/app/styles/fallbacks.css: system fonts adjusted to the metrics of Source Sans 3 and
 * Source Serif 4, so that nothing shifts when these load. Run again only when the font packages
 * change: node bin/run.js scripts/measureFallbacks.ts (on a machine with the DejaVu fonts).
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { buildChromiumLaunch } from './browsers/launch';

interface Face {
  readonly family: string;
  /** A range of weights in CSS syntax. */
  readonly weight: string;
  /** The first installed one is used; all have the same widths. */
  readonly locals: readonly string[];
  /** The web font that it replaces until that one has loaded. */
  readonly standsFor: string;
  /**
   * Mean letter width in English text, in em; if omitted, the first font of `locals` is measured on
   * this machine.
   */
  readonly em?: number;
}

const SANS = '@fontsource/source-sans-3/files/source-sans-3-latin';
const SERIF = '@fontsource/source-serif-4/files/source-serif-4-latin';
const WEB: readonly string[] = [`${SANS}-400`, `${SANS}-500`, `${SANS}-600`, `${SERIF}-600`];

/**
 * Widths of Arial and Roboto: `xWidthAvg / unitsPerEm` of @capsizecss/metrics 4.3.0, whose width of
 * Source Sans 3 is 0.418.
 */
const FACES: readonly Face[] = [
  {
    family: 'Sans Arial',
    weight: '400',
    locals: ['Arial', 'Liberation Sans'],
    standsFor: `${SANS}-400`,
    em: 913 / 2048,
  },
  {
    family: 'Sans Arial',
    weight: '500',
    locals: ['Arial', 'Liberation Sans'],
    standsFor: `${SANS}-500`,
    em: 913 / 2048,
  },
  {
    family: 'Sans Arial',
    weight: '600',
    locals: ['Arial Bold', 'Liberation Sans Bold'],
    standsFor: `${SANS}-600`,
    em: 983 / 2048,
  },
  {
    family: 'Sans Roboto',
    weight: '400',
    locals: ['Roboto'],
    standsFor: `${SANS}-400`,
    em: 911 / 2048,
  },
  {
    family: 'Sans Roboto',
    weight: '500',
    locals: ['Roboto Medium', 'Roboto'],
    standsFor: `${SANS}-500`,
    em: 919 / 2048,
  },
  {
    family: 'Sans Roboto',
    weight: '600',
    locals: ['Roboto Bold', 'Roboto'],
    standsFor: `${SANS}-600`,
    em: 926 / 2048,
  },
  { family: 'Sans DejaVu', weight: '400', locals: ['DejaVu Sans'], standsFor: `${SANS}-400` },
  { family: 'Sans DejaVu', weight: '500', locals: ['DejaVu Sans'], standsFor: `${SANS}-500` },
  { family: 'Sans DejaVu', weight: '600', locals: ['DejaVu Sans Bold'], standsFor: `${SANS}-600` },
  // Not "Serif …": the minifier removes the quotes, and Chromium then reads the generic name and
  // drops the face.
  {
    family: 'Plain Georgia',
    weight: '600',
    locals: ['Georgia Bold'],
    standsFor: `${SERIF}-600`,
    em: 1062 / 2048,
  },
  {
    family: 'Plain DejaVu Serif',
    weight: '600',
    locals: ['DejaVu Serif Bold'],
    standsFor: `${SERIF}-600`,
  },
];
/** The web fonts' widths from the same collection, so that the ratio compares like with like. */
const WEB_EM: Readonly<Record<string, number>> = {
  [`${SANS}-400`]: 0.418,
  [`${SANS}-500`]: 0.424,
  [`${SANS}-600`]: 0.431,
  [`${SERIF}-600`]: 0.486,
};
const SAMPLE = readFileSync('public/maps/ankara/graph.json', 'utf8')
  .match(/"(?:label|claim|summary)": "[^"]*"/g)
  ?.map((line) => line.slice(line.indexOf(':') + 3, -1))
  .join(' ');

const browser = await chromium.launch(buildChromiumLaunch());
const page = await browser.newPage();
const measured = await page.evaluate(
  async ({ web, locals, sample }) => {
    const context = document.createElement('canvas').getContext('2d');
    if (context === null) throw new Error('no 2d canvas');
    const sources = [
      ...web.map(({ name, url }) => ({ name, source: `url(${url})` })),
      ...locals.map((name) => ({ name, source: `local("${name}")` })),
    ];
    const entries = sources.map(async ({ name, source }) => {
      document.fonts.add(await new FontFace(`m ${name}`, source).load());
      context.font = `1000px "m ${name}"`;
      const { width, fontBoundingBoxAscent, fontBoundingBoxDescent } = context.measureText(sample);
      return [
        name,
        { width, ascent: fontBoundingBoxAscent, descent: fontBoundingBoxDescent },
      ] as const;
    });
    return Object.fromEntries(await Promise.all(entries));
  },
  {
    web: WEB.map((name) => ({
      name,
      url: `data:font/woff2;base64,${readFileSync(`node_modules/${name}-normal.woff2`).toString('base64')}`,
    })),
    locals: FACES.filter(({ em }) => em === undefined).map(({ locals }) => locals[0] ?? ''),
    sample: SAMPLE ?? '',
  },
);
await browser.close();

const percent = (share: number) => `${Number((100 * share).toFixed(1))}%`;

function formatFace({ family, weight, locals, standsFor, em }: Face): string {
  const web = measured[standsFor];
  if (!web) throw new Error(`${standsFor} was not measured`);
  const size =
    em === undefined
      ? web.width / (measured[locals[0] ?? '']?.width ?? NaN)
      : (WEB_EM[standsFor] ?? NaN) / em;
  return `@font-face {
  font-family: '${family}';
  font-weight: ${weight};
  src: ${locals.map((name) => `local('${name}')`).join(', ')};
  size-adjust: ${percent(size)};
  ascent-override: ${percent(web.ascent / 1000 / size)};
  descent-override: ${percent(web.descent / 1000 / size)};
  line-gap-override: 0%;
}
`;
}

writeFileSync(
  'src/app/styles/fallbacks.css',
  `/* System fonts adjusted to the metrics of Source Sans 3 and Source Serif 4. Written by
   scripts/measureFallbacks.ts; do not edit. */
${FACES.map(formatFace).join('')}`,
);
