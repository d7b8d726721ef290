import { parseText } from './parse';
import type { Problem } from './types';

/** The problems in the text of a dataset; null if it is valid. */
export type CheckAnswer = readonly Problem[] | null;

addEventListener('message', ({ data }: MessageEvent<string>) => {
  const result = parseText(data, 'graph.json');
  const answer: CheckAnswer = result.ok ? null : result.problems;
  postMessage(answer);
});
