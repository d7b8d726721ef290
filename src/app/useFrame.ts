import { useCallback, useState, useSyncExternalStore } from 'react';
import { chooseFrame } from '../layout/frames';
import type { FrameName } from '../layout/types';

/**
 * The frame that fits an element, kept up to date; null before the element is there (on the server, and in the render that
 * hydrates). Changes only when the class of frame changes: resizing within one costs nothing.
 */
export function useFrame(): readonly [FrameName | null, (element: HTMLElement | null) => void] {
  const [element, setElement] = useState<HTMLElement | null>(null);
  const subscribe = useCallback(
    (onChange: () => void) => {
      if (!element) return () => undefined;
      const observer = new ResizeObserver(onChange);
      observer.observe(element);
      return () => observer.disconnect();
    },
    [element],
  );
  const read = () => {
    if (!element) return null;
    const { width, height } = element.getBoundingClientRect();
    return chooseFrame(width, height).name;
  };
  return [useSyncExternalStore(subscribe, read, () => null), setElement];
}
