import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { marked, type Token, type Tokens } from 'marked';
import type { Checked } from './checked';
import { run } from '../run';

/** A path of the repository in code quotes. */
const PATH = /^(?:src|scripts|tests|bin|examples)\/[\w./-]+$/u;

/**
 * Checks that every relative link, every anchor and every path in code quotes in the repository's
 * Markdown files leads somewhere. Links to other sites are not followed.
 */
export async function checkLinks(): Promise<Checked> {
  const { output } = await run('git', ['ls-files', '*.md']);
  const files = output.split('\n').filter(Boolean);
  const broken = files.flatMap((file) =>
    findBroken(file, (name) => readFileSync(name, 'utf8'), existsSync),
  );
  broken.forEach((problem) => console.error(problem));
  return { files: files.length, ok: broken.length === 0 };
}

/** The broken links of a file, one message each. */
export function findBroken(
  file: string,
  read: (file: string) => string,
  exists: (file: string) => boolean,
): readonly string[] {
  const text = read(file);
  const missing = pathsIn(text).filter((name) => !exists(name));
  const links = linksIn(text).flatMap((href) => {
    if (/^[a-z][a-z\d+.-]*:|^\/\//iu.test(href)) return [];
    const [name = '', anchor] = href.split('#');
    const target = name === '' ? file : path.posix.join(path.posix.dirname(file), name);
    if (!exists(target)) return [`${file}: ${href}: there is no file ${target}`];
    if (anchor === undefined || !target.endsWith('.md')) return [];
    if (anchorsIn(read(target)).has(decodeURIComponent(anchor))) return [];
    return [`${file}: ${href}: ${target} has no heading for #${anchor}`];
  });
  return [...links, ...missing.map((name) => `${file}: there is no file ${name}`)];
}

function pathsIn(markdown: string): readonly string[] {
  return tokensOf(markdown).flatMap((token) =>
    token.type === 'codespan' && PATH.test((token as Tokens.Codespan).text)
      ? [(token as Tokens.Codespan).text]
      : [],
  );
}

function linksIn(markdown: string): readonly string[] {
  return tokensOf(markdown).flatMap((token) =>
    token.type === 'link' || token.type === 'image' ? [(token as Tokens.Link).href] : [],
  );
}

/** The anchors that GitHub and most other forges give to headings. */
function anchorsIn(markdown: string): ReadonlySet<string> {
  const counts = new Map<string, number>();
  const anchors = tokensOf(markdown).flatMap((token) => {
    if (token.type !== 'heading') return [];
    const slug = textOf(token as Tokens.Heading)
      .trim()
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{M}\s_-]/gu, '')
      .replace(/\s/gu, '-');
    const count = counts.get(slug) ?? 0;
    counts.set(slug, count + 1);
    return [count === 0 ? slug : `${slug}-${count}`];
  });
  return new Set(anchors);
}

function textOf({
  tokens = [],
  text,
}: {
  readonly tokens?: Token[];
  readonly text: string;
}): string {
  return tokens.length === 0 ? text : tokens.map((token) => textOf(token as Tokens.Text)).join('');
}

function tokensOf(markdown: string): readonly Token[] {
  const tokens: Token[] = [];
  void marked.walkTokens(marked.lexer(markdown), (token) => void tokens.push(token));
  return tokens;
}
