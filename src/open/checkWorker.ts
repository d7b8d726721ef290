import { checkFiles, type CheckRequest } from './checkFiles';

/** Where this module leaves the checks for a page that can make no worker and imports it. */
const IN_PAGE = Symbol.for('edgewise.checkFiles');

// As a worker: off the page's main thread, one request after the other. In a page, whose messages
// are not for this module, a property: bundlers drop the exports of a worker.
if (typeof window === 'undefined')
  onmessage = ({ data }: MessageEvent<CheckRequest>) => postMessage(checkFiles(data));
else Reflect.set(window, IN_PAGE, checkFiles);
