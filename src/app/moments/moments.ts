import { MomentStrip } from '../../panel/moments/MomentStrip';
import { attachHeld } from '../../state/attachHeld';
import { attachDropped } from './attachDropped';

/** The strip of moments, with what it does to the drawing. Lazy-loaded after the first paint. */
export const moments = { MomentStrip, attachDropped, attachHeld };
