import { checkFiles, type CheckRequest } from './checkFiles';
import { CHECKS_IN_PAGE } from './checksInPage';

// In a worker it checks one request after the other, off the page's main thread. Imported by a page
// it leaves the checks in a property, because bundlers drop the exports of a worker's file.
if (typeof window === 'undefined')
  onmessage = ({ data }: MessageEvent<CheckRequest>) => postMessage(checkFiles(data));
else Reflect.set(window, CHECKS_IN_PAGE, checkFiles);
