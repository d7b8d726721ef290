import { defineElement } from './embed/element/defineElement';
import {
  attachCallbacks,
  toAttributes,
  type MapAttributes,
  type MapCallbacks,
  type MapSource,
} from './embed/element/options';
import { TAG_NAME, type EdgewiseMapElement } from './embed/element/publicElement';

export type { MapAttributes, MapCallbacks, MapSource } from './embed/element/options';
export type { EdgewiseMapElement, MapData } from './embed/element/publicElement';
export type { ErrorDetail, SelectDetail, ShowDetail } from './embed/events';
export type { Locator, Problem, Stance } from './format/types';

export interface MountOptions extends MapAttributes, MapSource, MapCallbacks {}

/** A map on the page. Its methods are those of `<edgewise-map>`. */
export interface MapHandle extends Pick<
  EdgewiseMapElement,
  'ready' | 'select' | 'show' | 'goToStep' | 'toSVG'
> {
  /** Removes the map and releases everything it holds. */
  destroy(): void;
}

/**
 * Appends a map to `container`, in a shadow root: page styles do not affect it, and its own do not
 * leak. It loads when it nears the viewport, or at the first call of a method.
 */
export function mountMap(container: Element, options: MountOptions): MapHandle {
  defineElement(null);
  const element = container.ownerDocument.createElement(TAG_NAME);
  for (const [name, value] of Object.entries(toAttributes(options)))
    if (value !== undefined) element.setAttribute(name, value);
  const { dataset, layout } = options;
  if (dataset) element.data = { dataset, layout };
  attachCallbacks(element, options);
  container.append(element);
  return {
    ready: element.ready,
    select: (target) => element.select(target),
    show: (stances) => element.show(stances),
    goToStep: (id) => element.goToStep(id),
    toSVG: () => element.toSVG(),
    destroy: () => element.remove(),
  };
}
