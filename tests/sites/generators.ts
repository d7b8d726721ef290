import path from 'node:path';

/** What a site of one generator has before a map is added, and how it is built. */
export interface Generator {
  /** As its heading in docs/embedding.md. */
  readonly name: string;
  readonly command: readonly [string, ...string[]];
  /** Where to get the command, printed if it is missing. */
  readonly source: string;
  readonly skeleton: Readonly<Record<string, string>>;
  /** The folder that it writes. */
  readonly out: string;
  /** The pages that contain the map, relative to that folder. */
  readonly pages: readonly string[];
  /** A link on its first page that leads to the first of them without a page load. */
  readonly link?: string;
  /** What the generator's own theme stores in the browser. */
  readonly stores?: RegExp;
}

/** The packages of tests/sites/package.json; they are in no other lockfile. */
export const SITE_MODULES = path.resolve('tests/sites/node_modules');
const NPM = '`npm ci` in tests/sites';
const DEBIAN = 'Debian’s package of that name';

const buildPage = (content: string) =>
  `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>A site</title><link rel="icon" href="data:,"></head>
<body><main id="article">${content}</main></body>
</html>
`;

export const GENERATORS: readonly Generator[] = [
  {
    name: 'Eleventy',
    command: ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'],
    source: NPM,
    skeleton: {
      'package.json': '{ "type": "module" }',
      '_includes/page.njk': buildPage('{{ content | safe }}'),
    },
    out: '_site',
    pages: ['post/'],
  },
  {
    name: 'Astro',
    command: ['node_modules/astro/astro.js', 'build'],
    source: NPM,
    skeleton: {
      'package.json': '{ "type": "module" }',
      'src/layouts/Page.astro': buildPage('<slot />'),
    },
    out: 'dist',
    pages: ['post/', 'note/'],
  },
  {
    name: 'Docusaurus',
    command: ['node_modules/@docusaurus/core/bin/docusaurus.mjs', 'build', '--no-minify'],
    source: NPM,
    skeleton: {
      'package.json': '{}',
      'docusaurus.config.js': `export default {
  title: 'A site',
  url: 'https://site.example',
  baseUrl: '/',
  headTags: [{ tagName: 'link', attributes: { rel: 'icon', href: 'data:,' } }],
  plugins: [['@docusaurus/plugin-content-docs', { routeBasePath: '/', sidebarPath: false }]],
  themes: ['@docusaurus/theme-classic'],
};
`,
      'docs/index.md': '[To the post](post.mdx)\n',
    },
    out: 'build',
    pages: ['post/'],
    link: 'To the post',
    stores: /^localStorage: (theme|docusaurus)/,
  },
  {
    name: 'Hugo',
    command: ['hugo', '--quiet'],
    source: DEBIAN,
    skeleton: {
      'config.toml':
        'baseURL = "/"\ndisableKinds = ["taxonomy", "term", "RSS", "sitemap", "home", "section"]\n',
      'layouts/_default/single.html': buildPage('{{ .Content }}'),
    },
    out: 'public',
    pages: ['post/'],
  },
  {
    name: 'Jekyll',
    command: ['jekyll', 'build', '--quiet'],
    source: DEBIAN,
    skeleton: { '_layouts/default.html': buildPage('{{ content }}') },
    out: '_site',
    pages: ['post.html'],
  },
  {
    name: 'MkDocs',
    command: ['mkdocs', 'build', '--quiet', '--strict'],
    source: DEBIAN,
    skeleton: {
      // The theme's highlighter is loaded from another origin.
      'mkdocs.yml': 'site_name: A site\ntheme:\n  name: mkdocs\n  highlightjs: false\n',
      'docs/index.md': 'Welcome.\n',
    },
    out: 'site',
    pages: ['post/'],
  },
];
