import { chromium, type Browser } from 'playwright';
import { buildChromiumLaunch } from '../../scripts/browsers/launch';

/** The window in which maps are compared, as in the harness. */
export const VIEWPORT = { width: 1280, height: 800 };

/** Where the harness serves the graph of a size as a peer draws it, with positions. */
export function peerUrl(name: string, size: string): string {
  return `dist/${name}/index.html?n=${size}&preset=1`;
}

/** A browser with WebGL, which some peers need, without a GPU. */
export function launchForPeers(): Promise<Browser> {
  const launch = buildChromiumLaunch();
  return chromium.launch({ ...launch, args: [...launch.args, '--enable-unsafe-swiftshader'] });
}
