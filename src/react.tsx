'use client';
import {
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type CSSProperties,
  type ReactElement,
  type ReactNode,
  type Ref,
} from 'react';
import {
  attachCallbacks,
  toAttributes,
  type MapAttributes,
  type MapCallbacks,
  type MapSource,
} from './embed/element/options';
import type { EdgewiseMapElement } from './embed/element/publicElement';
import { loadOptional } from './i18n/loadOptional';

export type { EdgewiseMapElement } from './embed/element/publicElement';
export type { ErrorDetail, SelectDetail, ShowDetail } from './embed/events';
export type { Locator, Problem, Stance } from './format/types';

export interface EdgewiseMapProps extends MapAttributes, MapSource, MapCallbacks {
  readonly id?: string | undefined;
  readonly className?: string | undefined;
  /** Also `--edgewise-*` colors and sizes: `{ '--edgewise-height': '600px' }`. */
  readonly style?: CSSProperties | undefined;
  /** Shown until the map is painted, without JavaScript, and in the HTML that a server sends. */
  readonly children?: ReactNode;
  readonly ref?: Ref<EdgewiseMapElement | null> | undefined;
}

/**
 * `<edgewise-map>` as a component: `src`, or `dataset` and `layout` as objects, which must stay the
 * same objects between renders (another one reloads the map). A ref gives the element with its
 * methods.
 */
export function EdgewiseMap({
  dataset,
  layout,
  onReady,
  onSelect,
  onShow,
  onError,
  id,
  className,
  style,
  children,
  ref,
  ...attributes
}: EdgewiseMapProps): ReactElement {
  const element = useRef<EdgewiseMapElement>(null);
  useImperativeHandle<EdgewiseMapElement | null, EdgewiseMapElement | null>(
    ref,
    () => element.current,
    [],
  );
  // Before the browser checks what is in view, and before the element is defined, which then takes
  // it over.
  useLayoutEffect(() => {
    if (element.current) element.current.data = dataset ? { dataset, layout } : null;
  }, [dataset, layout]);
  useLayoutEffect(
    () =>
      element.current
        ? attachCallbacks(element.current, { onReady, onSelect, onShow, onError })
        : undefined,
    [onReady, onSelect, onShow, onError],
  );
  useEffect(() => {
    void loadOptional(import('./element'));
  }, []);
  return (
    <edgewise-map {...toAttributes(attributes)} {...{ id, className, style }} ref={element}>
      {children}
    </edgewise-map>
  );
}
