export interface TickLoop {
  /** Calls `step` once per animation frame from the next one on, until it returns false. */
  start(): void;
  stop(): void;
}

export function createTickLoop(step: () => boolean): TickLoop {
  let request = 0;
  const start = () => {
    request ||= requestAnimationFrame(() => {
      request = 0;
      if (step()) start();
    });
  };
  return { start, stop: () => cancelAnimationFrame(request) };
}
