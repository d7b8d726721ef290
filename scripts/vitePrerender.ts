import { readFile } from 'node:fs/promises';
import { createServer, type Plugin } from 'vite';

interface Prerenderer {
  readonly prerender: (graphJson: string, layoutJson: string) => string;
}

const PLACE = /(<div id="map" data-folder="\.\/(?<folder>[^"]+)">)(?=<\/div>)/u;

/** Writes the drawn map into `index.html` at build time, so that it is seen before and without JavaScript. */
export function vitePrerender(): Plugin {
  return {
    name: 'edgewise-prerender',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const folder = PLACE.exec(html)?.groups?.['folder'];
        if (!folder) throw new Error('index.html: no <div id="map" data-folder="./…"></div>');
        const drawn = await render(`public/${folder}`);
        return html.replace(PLACE, (open) => open + drawn);
      },
    },
  };
}

async function render(folder: string): Promise<string> {
  const server = await createServer({
    configFile: false,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = await server.ssrLoadModule('/src/app/prerender.tsx');
    const { prerender } = module as unknown as Prerenderer;
    const read = (file: string) => readFile(`${folder}/${file}`, 'utf8');
    return prerender(await read('graph.json'), await read('layout.json').catch(() => ''));
  } finally {
    await server.close();
  }
}
