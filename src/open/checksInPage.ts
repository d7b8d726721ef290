/**
 * The property of `window` into which `checkWorker` puts its checks if a page cannot start a
 * worker. A registered symbol (`Symbol.for`), because page and worker are separate bundles.
 */
export const CHECKS_IN_PAGE = Symbol.for('edgewise.checkFiles');
