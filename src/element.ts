import { defineElement } from './embed/element/defineElement';
import type { EdgewiseMapElement } from './embed/element/publicElement';
import type { EdgewiseEventMap } from './embed/events';

export type { EdgewiseMapElement, MapData } from './embed/element/publicElement';
export type { EdgewiseEventMap, ErrorDetail, SelectDetail, ShowDetail } from './embed/events';

declare global {
  interface HTMLElementTagNameMap {
    'edgewise-map': EdgewiseMapElement;
  }
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- an augmentation can only extend
  interface HTMLElementEventMap extends EdgewiseEventMap {}
}

defineElement(null);
