import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type Plugin } from 'vite';

interface Prerenderer {
  readonly prerender: (graphJson: string, layoutJson: string) => Promise<string>;
  readonly prerenderReading: (graphJson: string) => string;
}

interface Drawn {
  readonly map: string;
  readonly reading: string;
}

const PLACE = /(<main id="map" data-folder="\.\/(?<folder>[^"]+)">)<\/main>/u;

/**
 * Writes the drawn map into `index.html` at build time, so that it is seen before and without JavaScript, and behind it the
 * reasoning as a text, hidden: a style sheet for pages without script shows it, and the one for print.
 */
export function vitePrerender(): Plugin {
  return {
    name: 'edgewise-prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const folder = PLACE.exec(html)?.groups?.['folder'];
        if (!folder) throw new Error('index.html: no <main id="map" data-folder="./…"></main>');
        const graphJson = await readFile(`public/${folder}/graph.json`, 'utf8');
        const { map, reading } = await render(graphJson, `public/${folder}/layout.json`);
        const checked = createHash('sha256').update(graphJson).digest('hex');
        return html.replace(
          PLACE,
          (_, open: string) =>
            `${open.slice(0, -1)} data-checked="${checked}">${map}</main>\n    <div id="reading" hidden>${reading}</div>`,
        );
      },
    },
  };
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
    const module = await server.ssrLoadModule('/src/app/prerender.tsx');
    const { prerender, prerenderReading } = module as unknown as Prerenderer;
    const layoutJson = await readFile(layoutFile, 'utf8').catch(() => '');
    return {
      map: await prerender(graphJson, layoutJson),
      reading: prerenderReading(graphJson),
    };
  } finally {
    await server.close();
  }
}
