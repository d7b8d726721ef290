/** Runs the checks off the page's main thread, one request after the other. */
import { checkFiles, type CheckRequest } from './checkFiles';

onmessage = ({ data }: MessageEvent<CheckRequest>) => postMessage(checkFiles(data));
