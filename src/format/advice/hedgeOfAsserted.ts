import type { Finding, Path } from '../finding';
import type { Dataset, Qualifier } from '../types';

interface Statement {
  readonly path: Path;
  readonly qualifier: Qualifier;
  readonly hedge?: string | undefined;
}

/** What is asserted has no hedge: one of the two is not what the article says. */
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
