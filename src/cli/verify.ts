import { articleFromText, type Article } from '../article/article';
import { linesOf, parseDataset } from '../format/parse';
import type { Dataset, Problem } from '../format/types';
import { findMissingTranslations } from '../format/missingTranslations';
import { findCloseWording, verifyDataset } from '../article/verify';
import { UsageError, type Arguments, type Command, type Outcome } from './command';
import { articleFromHtml } from './htmlArticle';
import { fileTitle, type Io } from './io';
import { countProblems, countText, problemLines, warningLines } from './problems';

export const verify: Command = {
  name: 'verify',
  form: 'FILE --text ARTICLE.txt | --html PAGE.html [--strict]',
  summary: 'hold a dataset against its article',
  help: `Checks the whole text and every place by SHA-256, the numbers of paragraphs and sentences, that the words of a place
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
    const article = await readArticle(args, io);
    const text = await io.read(path);
    const found = findProblems(text, fileTitle(path), article);
    return outcome(fileTitle(path), article, found, args.flags.has('strict'));
  },
};

async function readArticle({ files, values }: Arguments, io: Io): Promise<Article> {
  const text = values.get('text');
  const html = values.get('html');
  if ((text === undefined) === (html === undefined))
    throw new UsageError('verify needs either --text ARTICLE.txt or --html PAGE.html');
  if ([...files, text, html].filter((path) => path === '-').length > 1)
    throw new UsageError('only one file can be standard input');
  return text === undefined
    ? articleFromHtml(await io.read(html ?? ''))
    : articleFromText(await io.read(text));
}

interface Found {
  readonly problems: readonly Problem[];
  readonly warnings: readonly Problem[];
}

function findProblems(text: string, file: string, article: Article): Found {
  const result = parseDataset(text, file);
  if (!result.ok) return { problems: result.problems, warnings: [] };
  const raw = JSON.parse(text.replace(/^\uFEFF/u, '')) as Dataset;
  return {
    problems: linesOf(verifyDataset(result.dataset, article, file, raw), text),
    warnings: linesOf(
      [
        ...findMissingTranslations(raw, file),
        ...findCloseWording(result.dataset, article, file, raw),
      ],
      text,
    ),
  };
}

function outcome(
  file: string,
  article: Article,
  { problems, warnings }: Found,
  isStrict: boolean,
): Outcome {
  const fits = problems.length === 0;
  const ok = fits && !(isStrict && warnings.length > 0);
  const sentences = article.paragraphs.flat().length;
  const total = fits
    ? `fits its article of ${countText(article.paragraphs.length, 'paragraph')} and ${countText(sentences, 'sentence')}`
    : countText(countProblems(problems), 'problem');
  return {
    exit: ok ? 0 : 1,
    lines: [...problemLines(problems), ...warningLines(warnings), `${file}: ${total}`],
    result: { ok, file, problems, warnings },
  };
}
