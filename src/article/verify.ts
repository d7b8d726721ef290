import { sentenceAt, type Article, type Sentence } from './article';
import { CLOSE_WORDS, COPIED_WORDS, copiedRuns } from './copiedRuns';
import { describeChanges } from './changes';
import {
  buildProblem,
  buildProblems,
  remainingProblem,
  shortValue,
  type Finding,
  type Path,
} from '../format/finding';
import { buildLocator, isQuotedBy, isUniqueStart, placeName } from './locator';
import { sha256 } from './sha256';
import { placeFields, textFields } from '../format/walk';
import type { Dataset, Locator, Problem, Source } from '../format/types';

/**
 * Verifies a dataset against its article: the text is the same, every place is one whole sentence
 * that its words identify, and nothing is copied. Gives one problem for each fault, none if all is
 * well. Messages quote at most 4 words of the article. `raw` is the dataset as read from its file,
 * with texts in all languages.
 */
export function verifyDataset(
  dataset: Dataset,
  article: Article,
  fileName = 'dataset',
  raw: object = dataset,
): readonly Problem[] {
  const changes = checkChanges(dataset, article);
  const findings = [
    ...(changes ?? [
      ...checkSource(dataset.source, article),
      ...placeFields(dataset).flatMap(({ path, value }) => checkPlace(value, path, article)),
    ]),
    ...checkWords(raw, article, namesOf(dataset)),
  ];
  const { problems, more } = buildProblems(fileName, raw, findings);
  return more === 0 ? problems : [...problems, remainingProblem(fileName, more)];
}

/**
 * A single finding if the places were taken from another version of the article: one added word
 * shifts every place after it, and a problem for each would hide what has happened. Null if the
 * article is the same, or every place fits.
 */
function checkChanges(dataset: Dataset, article: Article): readonly Finding[] | null {
  if (dataset.source.sha256 === sha256(article.text)) return null;
  const places = placeFields(dataset).map(({ value }) => value);
  const text = describeChanges(places, article);
  return text === null ? null : [{ path: ['source', 'sha256'], text }];
}

function checkSource(source: Source, article: Article): readonly Finding[] {
  const found = {
    length: article.length,
    sha256: sha256(article.text),
    paragraphs: article.paragraphs.length,
  };
  return (['length', 'paragraphs', 'sha256'] as const)
    .filter((key) => source[key] !== found[key])
    .map((key) => differs(['source', key], source[key], found[key], 'the article'));
}

function checkPlace(place: Locator, path: Path, article: Article): readonly Finding[] {
  const sentence = sentenceAt(article, place.paragraph, place.sentence);
  const name = placeName(place);
  if (!sentence)
    return [{ path, text: `names the sentence ${name}, which the article does not have` }];
  const found = { start: sentence.start, end: sentence.end, sha256: sha256(sentence.text) };
  return [
    ...(['start', 'end', 'sha256'] as const)
      .filter((key) => place[key] !== found[key])
      .map((key) => differs([...path, key], place[key], found[key], `the sentence ${name}`)),
    ...checkQuote(place, path, sentence, article),
  ];
}

function checkQuote(
  place: Locator,
  path: Path,
  sentence: Sentence,
  article: Article,
): readonly Finding[] {
  const { textStart } = place;
  const isQuoted = isQuotedBy(article, sentence, place);
  if (isQuoted && isUniqueStart(article, textStart)) return [];
  const fit = buildLocator(article, place.paragraph, place.sentence);
  const advice = fit ? `; fit are ${quoteText(fit)}` : '';
  const fault = isQuoted
    ? `${shortValue(textStart)} stands more than once in the article${advice}`
    : `${quoteText(place)} do not address the sentence ${placeName(place)} and nothing else${advice}`;
  return [
    { path: [...path, 'textStart'], text: fault, value: textStart, suggestion: fit?.textStart },
  ];
}

function quoteText({ textStart, textEnd }: Locator): string {
  return `${shortValue(textStart)} and textEnd ${shortValue(textEnd)}`;
}

/**
 * Texts that come close to the article's wording without copying enough for `verifyDataset` to
 * reject them. Messages quote at most 4 words of the article.
 */
export function findCloseWording(
  dataset: Dataset,
  article: Article,
  fileName = 'dataset',
  raw: object = dataset,
): readonly Problem[] {
  return findCopies(raw, article, CLOSE_WORDS, namesOf(dataset))
    .filter(({ words }) => words < COPIED_WORDS)
    .map(({ path, words, begins }) => ({
      path,
      text: `has ${words} words in a row from the article, beginning "${begins}"; say it in your own words, or list a name that cannot be helped in source.terms`,
    }))
    .map((finding) => buildProblem(fileName, raw, finding));
}

function checkWords(raw: object, article: Article, names: readonly string[]): readonly Finding[] {
  return findCopies(raw, article, COPIED_WORDS, names).map(({ path, words, begins }) => ({
    path,
    text: `copies ${words} words in a row from the article, beginning "${begins}"; say it in your own words`,
  }));
}

function findCopies(raw: object, article: Article, minWords: number, names: readonly string[]) {
  return textFields(raw).flatMap(({ path, value }) =>
    copiedRuns(value, article, minWords, names).map((run) => ({ path, ...run })),
  );
}

/**
 * Names that cannot be paraphrased: those of the nodes and of the article, and the author's
 * `terms`.
 */
function namesOf({ nodes, source }: Dataset): readonly string[] {
  return [
    ...nodes.flatMap(({ label, short, aliases = [] }) => [label, short ?? '', ...aliases]),
    source.title,
    source.publisher,
    ...(source.terms ?? []),
  ];
}

function differs(path: Path, value: string | number, found: string | number, of: string): Finding {
  const text = `${shortValue(value)} does not fit ${of}: found ${shortValue(found)}`;
  return { path, text, value, suggestion: String(found) };
}
