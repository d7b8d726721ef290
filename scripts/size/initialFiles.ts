import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse, type DefaultTreeAdapterTypes } from 'parse5';

type HtmlNode = DefaultTreeAdapterTypes.Node;
type Attributes = Readonly<Record<string, string>>;

/**
 * Static imports and re-exports of a built module: `import{a}from"./b.js"`, `import"./b.js"`,
 * `export*from"./b.js"`. Not `import()`.
 */
const STATIC_IMPORT = /(?:^|[;}\n])\s*(?:import|export)\b[^;'"()]*?["'](\.[^"']+)["']/g;

/**
 * The scripts and stylesheets that a built page loads initially: those in its HTML, and all their
 * static imports. Paths are relative to `root`, sorted. Throws if one of them is missing.
 */
export function findInitialFiles(root: string, page: string): readonly string[] {
  const html = readFileSync(path.join(root, page), 'utf8');
  const own = findUrls(parse(html)).filter((url) => !/^(\w+:|\/\/)/.test(url));
  const files = own.map((url) =>
    path.posix.join(path.posix.dirname(page), url.replace(/[?#].*$/, '')),
  );
  return findImported(root, files);
}

/** These files and all their static imports, in the form of `findInitialFiles`. */
export function findImported(root: string, files: readonly string[]): readonly string[] {
  const found = new Set<string>();
  const visit = (file: string): void => {
    if (found.has(file)) return;
    found.add(file);
    const text = readFileSync(path.join(root, file), 'utf8');
    if (!file.endsWith('.js')) return;
    for (const [, specifier = ''] of text.matchAll(STATIC_IMPORT))
      visit(path.posix.join(path.posix.dirname(file), specifier));
  };
  files.forEach(visit);
  return [...found].sort();
}

function findUrls(node: HtmlNode): readonly string[] {
  const own = 'tagName' in node ? findUrl(node.tagName, readAttributes(node)) : undefined;
  const below = 'childNodes' in node ? node.childNodes.flatMap(findUrls) : [];
  return own ? [own, ...below] : below;
}

function readAttributes(node: DefaultTreeAdapterTypes.Element): Attributes {
  return Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
}

function findUrl(tag: string, attributes: Attributes): string | undefined {
  if (tag === 'script') return attributes['src'];
  const isLoaded = /\b(stylesheet|modulepreload)\b/.test(attributes['rel'] ?? '');
  // Stylesheets for print do not block rendering.
  const isForPaper = attributes['media'] === 'print';
  return tag === 'link' && isLoaded && !isForPaper ? attributes['href'] : undefined;
}
