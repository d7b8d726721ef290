import { startTransition, useEffect, useState } from 'react';

/**
 * The value as of the last paint: a change arrives after the browser has painted what else depends
 * on it. For what may show a selection later than the drawing does. React's own deferred rendering
 * usually runs before that paint, and delayed the highlight of a click by the 10 to 19 ms that a page
 * of the panel takes to render and lay out.
 */
export function useAfterPaint<Value>(value: Value): Value {
  const [painted, setPainted] = useState(value);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const request = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(() => value)));
    });
    return () => {
      cancelAnimationFrame(request);
      clearTimeout(timer);
    };
  }, [value]);
  return painted;
}
