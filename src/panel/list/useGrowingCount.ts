import { startTransition, useEffect, useState } from 'react';

/** So many rows are rendered at once; of more, some at first and then in steps. */
const MAX_AT_ONCE = 200;
const STEP = 60;
/** So many rows are rendered unasked, and so many more each time that their reader asks. */
export const LONG_LIST = 600;

interface GrowingCount {
  /** How many rows to render. */
  readonly count: number;
  /** How many more `showMore` adds; 0 while none are left or the others are still being added. */
  readonly more: number;
  readonly showMore: () => void;
}

/**
 * How many of `total` rows to render: all of 200, of more 60 and then more in steps between which
 * the page answers. 3,400 rows at once took 6.5 s, and 20,000 in steps kept it busy for a minute: a
 * reader asks for more than 600.
 */
export function useGrowingCount(total: number): GrowingCount {
  const [limit, setLimit] = useState(LONG_LIST);
  const [count, setCount] = useState(total > MAX_AT_ONCE ? STEP : MAX_AT_ONCE);
  const wanted = Math.min(limit, total);
  useEffect(() => {
    if (count >= wanted) return;
    const timer = setTimeout(() => startTransition(() => setCount(Math.min(limit, count + STEP))));
    return () => clearTimeout(timer);
  }, [count, wanted, limit]);
  return {
    count: Math.min(count, wanted),
    more: count < wanted ? 0 : Math.min(LONG_LIST, total - wanted),
    showMore: () => setLimit(limit + LONG_LIST),
  };
}
