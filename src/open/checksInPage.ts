/**
 * The property of `window` where `checkWorker` leaves its checks in a page that can make no worker.
 * From the registry of symbols, because page and worker are separate bundles.
 */
export const CHECKS_IN_PAGE = Symbol.for('edgewise.checkFiles');
