/** Files of a build, as addresses relative to the page. */
export interface PageFiles {
  /** What the first picture's letters are set in. */
  readonly fonts: readonly string[];
  /** What the page's script imports: asked for together with it, not when it has come. */
  readonly imports: readonly string[];
}

const SCRIPT = /\s*<script type="module"[^>]*><\/script>/;
const DATA = /\s*<link rel="preload"[^>]*as="fetch"[^>]*>/g;

/**
 * Puts what only wakes the picture up, script and data, behind the picture and behind fonts: on a slow line everything shares
 * the bytes with the drawing and its style sheet.
 */
export function arrangePage(html: string, { fonts, imports }: PageFiles): string {
  const script = SCRIPT.exec(html)?.[0];
  if (!script) throw new Error('index.html: no module script');
  const data = html.match(DATA) ?? [];
  const late = [
    ...fonts.map(
      (href) =>
        `<link rel="preload" href="${href}" as="font" type="font/woff2" crossorigin fetchpriority="low" />`,
    ),
    ...imports.map(
      (href) => `<link rel="modulepreload" href="${href}" crossorigin fetchpriority="low" />`,
    ),
    ...[...data, script].map((tag) => tag.trim().replace(/^<\w+/, '$& fetchpriority="low"')),
  ];
  return html
    .replace(SCRIPT, '')
    .replace(DATA, '')
    .replace('</body>', () => `${late.map((tag) => `  ${tag}\n`).join('  ')}  </body>`);
}
