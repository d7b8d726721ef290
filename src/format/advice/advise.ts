import { buildProblem, type Finding } from '../finding';
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

/** Checks of what a sound dataset says. Each is pure and stands alone; a new one is a file of its own and a line here. */
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
 * What an author should look at again in a dataset that `parseDataset` accepts, with the lines of its text, in their order. Each
 * warning says what is weak and how to cure it. Only the texts in the dataset's own language are judged.
 */
export function adviseDataset(
  dataset: Dataset,
  text: string,
  fileName = 'dataset',
): readonly Problem[] {
  const findings = CHECKS.flatMap((check) => check(dataset));
  const problems = findings.map((finding) => buildProblem(fileName, dataset, finding));
  return linesOf(problems, text);
}
