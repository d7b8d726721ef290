import { useCallback, useRef, useState, useSyncExternalStore } from 'react';
import { chooseLayoutSize } from '../geometry/layoutSizes';
import type { LayoutSizeName } from '../geometry/types';

/**
 * The frame that fits an element, kept up to date; null before the element is there (on the server, and in the render that
 * hydrates); what it was last while another view hides it. Changes only when the class of frame changes: resizing within one costs nothing. While the page is printed it
 * is a frame for paper.
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
      const stopObserving = observeSize(element, onChange);
      window.addEventListener('beforeprint', onPrint);
      window.addEventListener('afterprint', onPrint);
      return () => {
        stopObserving();
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

/** Null for an element that is not seen. */
function layoutSizeOf(element: HTMLElement): LayoutSizeName | null {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 ? chooseLayoutSize(width, height).name : null;
}

/** A phone's picture would fill the page with its height: paper has the desk's, or the wide one where that is drawn already. */
function printLayoutSize(drawn: LayoutSizeName): LayoutSizeName {
  return drawn === 'wide' ? 'wide' : 'desk';
}

/** A browser without `ResizeObserver` still hears that the window changes. Returns the undo. */
function observeSize(element: HTMLElement, onChange: () => void): () => void {
  if (!('ResizeObserver' in window)) {
    addEventListener('resize', onChange);
    return () => removeEventListener('resize', onChange);
  }
  const observer = new ResizeObserver(onChange);
  observer.observe(element);
  return () => observer.disconnect();
}
