import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Plugin, type Rolldown } from 'vite';
import { arrangePage } from './arrangePage';
import { inlineStyles } from './inlineStyles';
import { layOutEarly } from './layOutEarly';
import { waitForDrawing } from './waitForDrawing';

interface Prerenderer {
  readonly prerenderPage: (graphJson: string, layoutJson: string) => Promise<string>;
  readonly prerenderReading: (graphJson: string) => Promise<string>;
}

interface Drawn {
  readonly map: string;
  readonly reading: string;
}

/** Fonts of the node labels and the headline; the regular weight (400) of the text can wait. */
const FIRST_FONTS = [/^source-sans-3-latin-(500|600)-/, /^source-serif-4-latin-600-/];

const PLACE = /(<main id="map" data-folder="\.\/(?<folder>[^"]+)">)<\/main>/u;

/**
 * Writes the drawn map into `index.html` at build time, so that it shows before and without
 * JavaScript, followed by the reasoning as hidden text: one stylesheet shows it on pages without
 * scripting, another in print. The page's own stylesheet is inlined.
 */
export function vitePrerender(): Plugin {
  return {
    name: 'edgewise-prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html, { bundle = {} }) {
        const folder = PLACE.exec(html)?.groups?.['folder'];
        if (!folder) throw new Error('index.html: no <main id="map" data-folder="./…"></main>');
        const graphJson = await readFile(`public/${folder}/graph.json`, 'utf8');
        const { map, reading } = await render(graphJson, `public/${folder}/layout.json`);
        const checked = createHash('sha256').update(graphJson).digest('hex');
        const fonts = FIRST_FONTS.flatMap((name) => findFiles(bundle, name));
        const styled = inlineStyles(html, bundle);
        const arranged = arrangePage(styled, { fonts, imports: importsOf(bundle) });
        const drawn = waitForDrawing(layOutEarly({ html: arranged, map }));
        return drawn.html.replace(
          PLACE,
          (_, open: string) =>
            `${open.slice(0, -1)} data-checked="${checked}">${drawn.map}</main>\n    <div id="reading" hidden>${reading}</div>`,
        );
      },
    },
  };
}

/**
 * URLs of built assets, relative to the page. Throws if there is none, because a page without its
 * styles must not be published.
 */
function findFiles(bundle: Rolldown.OutputBundle, name: RegExp): readonly string[] {
  const found = Object.keys(bundle).filter((file) => name.test(file.replace(/^.*\//, '')));
  if (found.length === 0) throw new Error(`the build has no file like ${name}`);
  return found.map((file) => `./${file}`);
}

/** The static imports of the entry's script, direct and indirect. */
function importsOf(bundle: Rolldown.OutputBundle): readonly string[] {
  const found = new Set<string>();
  const visit = (name: string): void => {
    const file = bundle[name];
    for (const one of file?.type === 'chunk' ? file.imports : [])
      if (!found.has(one)) {
        found.add(one);
        visit(one);
      }
  };
  Object.values(bundle).forEach((file) => {
    if (file.type === 'chunk' && file.isEntry) visit(file.fileName);
  });
  return [...found].map((file) => `./${file}`);
}

async function render(graphJson: string, layoutFile: string): Promise<Drawn> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await server.ssrLoadModule('/src/prerender/prerender.tsx');
    const { prerenderPage, prerenderReading } = module as unknown as Prerenderer;
    const layoutJson = await readFile(layoutFile, 'utf8').catch(() => '');
    return {
      map: await prerenderPage(graphJson, layoutJson),
      reading: await prerenderReading(graphJson),
    };
  } finally {
    await server.close();
  }
}
