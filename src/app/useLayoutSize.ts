import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import { chooseLayoutSize } from '../geometry/layoutSizes';
import type { LayoutSizeName } from '../geometry/types';

/**
 * The layout size that fits an element, kept up to date. Null before the element is mounted (on the
 * server, and in the render that hydrates); the previous value while another view hides it. It
 * changes only when the window crosses from one layout size to another, so resizing within one
 * renders nothing. While printing, it is the layout size for paper.
 */
export function useLayoutSize(): readonly [
  LayoutSizeName | null,
  (element: HTMLElement | null) => void,
] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const printSize = useRef<LayoutSizeName | null>(null);
  const last = useRef<LayoutSizeName | null>(null);
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (!element) return () => undefined;
      const onPrint = ({ type }: Event) => {
        const now = layoutSizeOf(element);
        printSize.current = now && type === 'beforeprint' ? printLayoutSize(now) : null;
        onChange();
      };
      const observer = new ResizeObserver(onChange);
      observer.observe(element);
      window.addEventListener('beforeprint', onPrint);
      window.addEventListener('afterprint', onPrint);
      return () => {
        observer.disconnect();
        window.removeEventListener('beforeprint', onPrint);
        window.removeEventListener('afterprint', onPrint);
      };
    },
    [element],
  );
  const snapshot = () => {
    last.current = (element && layoutSizeOf(element)) ?? last.current;
    return printSize.current ?? last.current;
  };
  return [useSyncExternalStore(subscribe, snapshot, () => null), setElement];
}

/** Null for an element that is not displayed. */
function layoutSizeOf(element: HTMLElement): LayoutSizeName | null {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 ? chooseLayoutSize(width, height).name : null;
}

/**
 * The phone's drawing would fill the page in height, so paper gets the `desk` layout, or `wide`
 * where that is drawn already.
 */
function printLayoutSize(drawn: LayoutSizeName): LayoutSizeName {
  return drawn === 'wide' ? 'wide' : 'desk';
}
