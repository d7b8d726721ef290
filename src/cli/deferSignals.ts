const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Does work that must not stop halfway: a signal that would end the process does so only when the
 * work has ended. `assertGoingOn` throws after a signal; the work calls it where it can be undone.
 */
export async function deferSignals(
  work: (assertGoingOn: () => void) => Promise<void>,
): Promise<void> {
  const received: NodeJS.Signals[] = [];
  const hold = (signal: NodeJS.Signals) => void received.push(signal);
  for (const signal of SIGNALS) process.on(signal, hold);
  try {
    await work(() => {
      if (received[0] !== undefined) throw new Error(`interrupted by ${received[0]}`);
    });
  } finally {
    for (const signal of SIGNALS) process.off(signal, hold);
    if (received[0] !== undefined) process.kill(process.pid, received[0]);
  }
}
