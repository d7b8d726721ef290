import { parseText } from './parse';
import type { Problem } from './types';

/** What is wrong with the text of a dataset; null: nothing. */
export type CheckAnswer = readonly Problem[] | null;

addEventListener('message', ({ data }: MessageEvent<string>) => {
  const result = parseText(data, 'graph.json');
  const answer: CheckAnswer = result.ok ? null : result.problems;
  postMessage(answer);
});
