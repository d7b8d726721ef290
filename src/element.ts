import { defineElement } from './embed/element/defineElement';

export type { EdgewiseMapElement, MapData } from './embed/element/publicElement';
export type { EdgewiseEventMap, ErrorDetail, SelectDetail, ShowDetail } from './embed/events';

defineElement(null);
