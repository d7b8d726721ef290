import { buildProblems, type Finding } from '../finding';
import { linesOf } from '../parse';
import type { Dataset, Problem } from '../types';
import { bareEdge } from './bareEdge';
import { groundRepeatsClaim } from './groundRepeatsClaim';
import { hedgeOfAsserted } from './hedgeOfAsserted';
import { labelReads } from './labelReads';
import { tourLength } from './tourLength';
import { twinEdges } from './twinEdges';
import { uncitedSentences } from './uncitedSentences';
import { unusedEdges } from './unusedEdges';
import { warrantRepeats } from './warrantRepeats';

/**
 * Checks on the content of a valid dataset. Each is pure and independent. To add one, write a file
 * of its own and list it here.
 */
const CHECKS: readonly ((dataset: Dataset) => readonly Finding[])[] = [
  groundRepeatsClaim,
  warrantRepeats,
  hedgeOfAsserted,
  bareEdge,
  twinEdges,
  labelReads,
  unusedEdges,
  uncitedSentences,
  tourLength,
];

/**
 * Lists what an author should review in a dataset that `parseDataset` accepts: warnings in file
 * order, with their line numbers. Each warning says what is weak and how to fix it. Only texts in
 * the dataset's own language are judged.
 */
export function adviseDataset(
  dataset: Dataset,
  text: string,
  fileName = 'dataset',
): readonly Problem[] {
  const findings = CHECKS.flatMap((check) => check(dataset));
  const { problems, more } = buildProblems(fileName, dataset, findings);
  const lined = linesOf(problems, text);
  if (more === 0) return lined;
  const message = `${fileName}: ${more} more warnings are not listed; look at these first`;
  return [...lined, { path: '', message, count: more }];
}
