import { startTransition, useEffect, useState } from 'react';

/** Up to this many rows are rendered at once; with more, `STEP` rows at a time. */
const MAX_AT_ONCE = 200;
const STEP = 60;
/** Rows rendered without asking, and rows added each time the reader asks for more. */
export const LONG_LIST = 600;

interface GrowingCount {
  /** How many rows to render. */
  readonly count: number;
  /** How many rows `showMore` adds; 0 if none are left, or while rows are still being added. */
  readonly more: number;
  readonly showMore: () => void;
}

/**
 * How many of `total` rows to render: up to 200 at once, otherwise 60 at a time, so that the page
 * stays responsive. 3,400 rows at once took 6.5 s, and 20,000 in steps kept the page busy for a
 * minute, so more than 600 are rendered only if the reader asks for them.
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
