import { buildProblem, shortValue, type Finding } from './finding';
import { isSameLanguage } from './isSameLanguage';
import { nearestTag, translatableFields, translatedFields } from './localize';
import type { Problem } from './types';

/**
 * Reports the missing translations of a multilingual dataset: for each language that some of its
 * texts have, one warning that names the first text without it and how many more there are. Only a
 * warning, because such texts fall back to the dataset's own language.
 */
export function findMissingTranslations(
  raw: { readonly lang: string },
  fileName = 'dataset',
): readonly Problem[] {
  const tags = new Set(translatedFields(raw).flatMap(({ texts }) => Object.keys(texts)));
  return Array.from(tags)
    .filter((tag) => !isSameLanguage(tag, raw.lang))
    .flatMap((tag) => missingIn(tag, raw))
    .map((finding) => buildProblem(fileName, raw, finding));
}

function missingIn(tag: string, raw: { readonly lang: string }): readonly Finding[] {
  const fields = translatableFields(raw)
    // The source keeps its original title.
    .filter(({ path }) => path[0] !== 'source')
    .filter(({ text }) => typeof text === 'string' || nearestTag(text, tag) === undefined);
  // Fields are collected last to first.
  const first = fields.at(-1);
  if (!first) return [];
  const more = fields.length - 1;
  const others = more === 0 ? '' : `, nor ${more === 1 ? 'is 1 other' : `are ${more} others`}`;
  const [own, wanted] = [shortValue(raw.lang), shortValue(tag)];
  const hint = `write {${own}: "…", ${wanted}: "…"}`;
  return [
    {
      path: first.path,
      text: `is not told in ${wanted}${others}; who reads in it reads it in ${own}: ${hint}`,
    },
  ];
}
