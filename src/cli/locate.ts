import { articleFromText, type Article } from '../article/article';
import { buildLocator, locate as findSentences, placeName } from '../article/locator';
import { shortValue } from '../format/finding';
import type { Locator } from '../format/types';
import { UsageError, type Command } from './command';
import { articleFromHtml, looksLikeHtml } from '../article/htmlArticle';
import { fileTitle } from './fileErrors';

/** The result of one search. */
interface Search {
  readonly words: string;
  readonly places: readonly Locator[];
  /** Why the search did not lead to exactly one place; absent if it did. */
  readonly problem?: string;
}

export const locate: Command = {
  name: 'locate',
  form: 'ARTICLE "words" …',
  summary: 'make the place (JSON) of the sentence that holds these words',
  help: 'Prints one place a line for each "words", ready to paste into a dataset. ARTICLE is plain text, or a\npage in HTML, which is read as verify --html reads it.\nExit: 0 each stands in one sentence, 1 not found or not unique, 2 the article cannot be read.',
  values: [],
  run: async ({ files }, io) => {
    const [path, ...searches] = files;
    if (path === undefined || searches.length === 0)
      throw new UsageError('locate needs ARTICLE.txt and at least one "words"');
    const text = await io.read(path);
    const article = looksLikeHtml(text) ? articleFromHtml(text) : articleFromText(text);
    const results = searches.map((words) => search(article, words, fileTitle(path)));
    const problems = results.flatMap(({ problem }) => problem ?? []);
    return {
      exit: problems.length === 0 ? 0 : 1,
      lines: results.flatMap(({ places, problem }) => [
        ...places.map((place) => JSON.stringify(place)),
        ...(problem === undefined ? [] : [problem]),
      ]),
      result: { ok: problems.length === 0, searches: results },
    };
  },
};

function search(article: Article, words: string, file: string): Search {
  const sentences = findSentences(article, words);
  const quoted = `${file}: ${shortValue(words)}`;
  const names = sentences.map(placeName).join(', ');
  const places = sentences.flatMap(
    ({ paragraph, sentence }) => buildLocator(article, paragraph, sentence) ?? [],
  );
  if (sentences.length === 0) return { words, places, problem: `${quoted} is in no sentence` };
  if (sentences.length > 1)
    return {
      words,
      places,
      problem: `${quoted} is in ${sentences.length} sentences: ${names}`,
    };
  if (places.length === 1) return { words, places };
  return {
    words,
    places,
    problem: `${quoted}: 4 words at either end cannot address ${names} alone`,
  };
}
