import type { Finding, Path } from '../finding';
import type { Dataset, Qualifier } from '../types';

interface Statement {
  readonly path: Path;
  readonly qualifier: Qualifier;
  readonly hedge?: string | undefined;
}

/**
 * Warns about a hedge on an asserted claim: the two contradict each other, so one of them
 * misreports the article.
 */
export function hedgeOfAsserted(dataset: Dataset): readonly Finding[] {
  const statements: readonly Statement[] = [
    ...dataset.edges.map(({ reasoning: { qualifier, hedge } }, i) => ({
      path: ['edges', i, 'reasoning', 'hedge'],
      qualifier,
      hedge,
    })),
    ...(dataset.argument?.steps ?? []).map(({ qualifier = 'asserted' as const, hedge }, i) => ({
      path: ['argument', 'steps', i, 'hedge'],
      qualifier,
      hedge,
    })),
  ];
  return statements
    .filter(({ qualifier, hedge }) => qualifier === 'asserted' && hedge !== undefined)
    .map(({ path, hedge }) => ({
      path,
      text: 'is given for something asserted: leave it out, or set qualifier to hedged, forecast or attributed',
      value: hedge,
    }));
}
