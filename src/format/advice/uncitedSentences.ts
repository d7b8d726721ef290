import type { Finding } from '../finding';
import type { Dataset } from '../types';

/**
 * Warns about sentences that no edge cites, unless the dataset gives a reason in `withoutTies`.
 * Needs `source.sentences`.
 */
export function uncitedSentences(dataset: Dataset): readonly Finding[] {
  const { sentences } = dataset.source;
  if (!sentences) return [];
  const known = accountedFor(dataset);
  return sentences.flatMap((count, paragraph) => {
    // Capped by what the file itself contains: a huge number in it must not decide how much is
    // printed.
    const names = Array.from(
      { length: Math.min(count, MAX_LISTED) },
      (_, i) => `${paragraph}.${i + 1}`,
    );
    const missing = names.filter((name) => !known.has(name));
    if (missing.length === 0) return [];
    const [noun, verb] = missing.length === 1 ? ['sentence', 'is'] : ['sentences', 'are'];
    return [
      {
        path: ['source', 'sentences', paragraph],
        text: `counts the ${noun} ${missing.join(', ')}, which ${verb} cited by no edge: cite, or list in withoutTies with a reason`,
      },
    ];
  });
}

const MAX_LISTED = 200;

function accountedFor({ edges, withoutTies = [] }: Dataset): ReadonlySet<string> {
  const places = [
    ...edges.flatMap(({ reasoning }) => [
      ...reasoning.places,
      ...reasoning.grounds.flatMap((ground) => ground.places),
    ]),
    ...withoutTies.map(({ place }) => place),
  ];
  return new Set(places.map(({ paragraph, sentence }) => `${paragraph}.${sentence}`));
}
