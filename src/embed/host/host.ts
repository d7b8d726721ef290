import { attachHost } from './attachHost';

// A page may contain the script twice: the first one counts.
const MARK = Symbol.for('edgewise.host');
if (!Reflect.has(window, MARK)) {
  Reflect.set(window, MARK, true);
  attachHost(window);
}
