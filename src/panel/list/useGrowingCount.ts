import { startTransition, useEffect, useState } from 'react';

/** So many rows are rendered at once; of more, some at first and then in steps. */
const MAX_AT_ONCE = 200;
const STEP = 60;

/**
 * How many of `total` rows to render: all of 200, of more 60 and then more in steps between which
 * the page answers. 3,400 rows at once took 6.5 s.
 */
export function useGrowingCount(total: number): number {
  const [count, setCount] = useState(total > MAX_AT_ONCE ? STEP : MAX_AT_ONCE);
  useEffect(() => {
    if (count >= total) return;
    const timer = setTimeout(() => startTransition(() => setCount(count + STEP)));
    return () => clearTimeout(timer);
  }, [count, total]);
  return Math.min(count, total);
}
