import { articleFromText, type Article } from '../article/article';
import type { Problem } from '../format/types';
import { findMissingTranslations } from '../format/missingTranslations';
import { findCloseWording, verifyDataset } from '../article/verify';
import { UsageError, type Arguments, type Command, type Outcome } from './command';
import { readDatasetFile, type DatasetFileResult } from './datasetFile';
import { articleFromHtml } from '../article/htmlArticle';
import { fileTitle } from './fileErrors';
import type { Io } from './io';
import { countProblems, countText, problemLines, warningLines } from './problems';

export const verify: Command = {
  name: 'verify',
  form: 'FILE [--text ARTICLE.txt | --html PAGE.html] [--strict]',
  summary: 'hold a dataset against its article',
  help: `FILE is a graph.json, or a map.yaml; without --text and --html its own article is read. Checks the whole text and every place by SHA-256, the numbers of paragraphs and sentences, that the words of a place
address it and nothing else, and that no 8 words in a row are copied, in any of its languages; warns from 6 words. Names
that cannot be said otherwise do not count: labels, short and other names of nodes, the article's title and publisher, and
what source.terms lists. Warns of texts that are missing in a language that others are given in.
--text  plain text: each line that is not empty is a paragraph, the first is the title
--html  a page: the title is its first h1; paragraphs are p, li, blockquote, pre, h2 to h6, dt and dd inside its article, else
        main, else body; navigation, asides, footers, figures, bylines and what is marked
        data-edgewise-ignore are left out
--strict  warnings count as problems
Exit: 0 all fits, 1 problems (with --strict: or warnings), 2 a file cannot be read.`,
  values: ['text', 'html'],
  flags: ['strict'],
  run: async (args, io) => {
    const [path, ...more] = args.files;
    if (path === undefined || more.length > 0) throw new UsageError('verify needs one FILE');
    const given = await readArticle(args, io);
    const result = await readDatasetFile(path, io);
    const article = given ?? (result.ok ? result.article : null);
    if (!article && result.ok) throw new UsageError(NO_ARTICLE);
    const found = findProblems(result, fileTitle(path), article);
    return outcome(fileTitle(path), article, found, args.flags.has('strict'));
  },
};

const NO_ARTICLE =
  'verify needs either --text ARTICLE.txt or --html PAGE.html, or a map.yaml that names its article';

/** The article of the command line; null if it names none. */
async function readArticle({ files, values }: Arguments, io: Io): Promise<Article | null> {
  const text = values.get('text');
  const html = values.get('html');
  const isMap = files.some((file) => /\.ya?ml$/i.test(file));
  if (text !== undefined && html !== undefined) throw new UsageError(NO_ARTICLE);
  if (text === undefined && html === undefined && !isMap) throw new UsageError(NO_ARTICLE);
  if ([...files, text, html].filter((path) => path === '-').length > 1)
    throw new UsageError('only one file can be standard input');
  if (html !== undefined) return articleFromHtml(await io.read(html));
  return text === undefined ? null : articleFromText(await io.read(text));
}

interface Found {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

function findProblems(result: DatasetFileResult, file: string, article: Article | null): Found {
  if (!result.ok || !article) return { problems: result.ok ? [] : result.problems, warnings: [] };
  const { dataset, raw, locate } = result;
  return {
    problems: locate(verifyDataset(dataset, article, file, raw)),
    warnings: locate([
      ...findMissingTranslations(raw, file),
      ...findCloseWording(dataset, article, file, raw),
    ]),
  };
}

function outcome(
  file: string,
  article: Article | null,
  { problems, warnings }: Found,
  isStrict: boolean,
): Outcome {
  const fits = problems.length === 0;
  const ok = fits && !(isStrict && warnings.length > 0);
  const { paragraphs } = article ?? { paragraphs: [] };
  const total = fits
    ? `fits its article of ${countText(paragraphs.length, 'paragraph')} and ${countText(paragraphs.flat().length, 'sentence')}`
    : countText(countProblems(problems), 'problem');
  return {
    exit: ok ? 0 : 1,
    lines: [...problemLines(problems), ...warningLines(warnings), `${file}: ${total}`],
    result: { ok, file, problems, warnings },
  };
}
