/** Files of a build, as URLs relative to the page. */
export interface PageFiles {
  /** The fonts used in the first paint. */
  readonly fonts: readonly string[];
  /**
   * Static imports of the page's script: preloaded together with it, instead of after it has
   * arrived.
   */
  readonly imports: readonly string[];
}

const SCRIPT = /\s*<script type="module"[^>]*><\/script>/;
const DATA = /\s*<link rel="preload"[^>]*as="fetch"[^>]*>/g;

/**
 * Moves what is only needed for hydration, script and data, behind the drawing and the fonts: on a
 * slow connection everything competes for bandwidth with the drawing and its stylesheet.
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
