import { checkFiles, type CheckRequest } from './checkFiles';
import { CHECKS_IN_PAGE } from './checksInPage';

// As a worker, checks one request after the other, off the main thread. Imported by a page, it puts
// the checks into a property of `window`, because bundlers drop the exports of a worker's file.
if (typeof window === 'undefined')
  onmessage = ({ data }: MessageEvent<CheckRequest>) => postMessage(checkFiles(data));
else Reflect.set(window, CHECKS_IN_PAGE, checkFiles);
