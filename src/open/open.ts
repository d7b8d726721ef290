import { mountOpenPage } from './openPage';

/** In the folder of this script. A variable, because the bundler would take a text for its own file. */
const ELEMENT_FILE = 'embed.js';

const main = document.getElementById('open');
if (main)
  mountOpenPage(main, {
    win: window,
    loadElement: () => import(/* @vite-ignore */ new URL(ELEMENT_FILE, import.meta.url).href),
  });
