import type { CDPSession } from 'playwright';

interface TraceEvent {
  readonly name: string;
  /** Microseconds. */
  readonly ts: number;
}

/**
 * How many images a second the browser drew while `drive` ran: `DrawFrame` events of the
 * compositor in a trace, between the first and the last. Nothing is drawn where nothing changes.
 */
export async function countImages(client: CDPSession, drive: () => Promise<void>): Promise<number> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: object[] }) => events.push(...(value as TraceEvent[]));
  client.on('Tracing.dataCollected', collect);
  await client.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: [
        'disabled-by-default-devtools.timeline.frame',
        'devtools.timeline.frame',
      ],
      excludedCategories: ['*'],
    },
  });
  await drive();
  const complete = new Promise((resolve) => client.once('Tracing.tracingComplete', resolve));
  await client.send('Tracing.end');
  await complete;
  client.off('Tracing.dataCollected', collect);
  const times = events.filter(({ name }) => name === 'DrawFrame').map(({ ts }) => ts / 1e6);
  const seconds = Math.max(...times) - Math.min(...times);
  return times.length > 1 ? (times.length - 1) / seconds : 0;
}
