/**
 * The import rules of the repository (docs/architecture.md): which folder of `src/` may import
 * which others. Everything not listed is forbidden, whether imported statically, as a type, or with
 * `import()`.
 */
const MAY_IMPORT = {
  format: [],
  article: ['format'],
  graph: ['article', 'format'],
  authoring: ['article', 'format'],
  geometry: ['graph', 'format'],
  layout: ['geometry', 'graph', 'format'],
  state: ['graph', 'article', 'format'],
  share: ['state', 'graph', 'article', 'format'],
  i18n: ['share', 'state', 'graph', 'article', 'format'],
  map: ['i18n', 'state', 'layout', 'geometry', 'graph', 'article', 'format'],
  picture: ['map', 'i18n', 'state', 'geometry', 'graph', 'article', 'format'],
  panel: ['i18n', 'share', 'state', 'geometry', 'graph', 'article', 'format'],
  app: [
    ...['picture', 'map', 'panel', 'i18n', 'share', 'state'],
    ...['layout', 'geometry', 'graph', 'article', 'format'],
  ],
  prerender: [
    ...['app', 'picture', 'map', 'panel', 'i18n', 'share', 'state'],
    ...['layout', 'geometry', 'graph', 'article', 'format'],
  ],
  embed: ['app', 'map', 'panel', 'i18n', 'share', 'state', 'layout', 'graph', 'article', 'format'],
  open: ['convert', 'authoring', 'i18n', 'graph', 'article', 'format'],
  convert: ['authoring', 'share', 'graph', 'article', 'format'],
  cli: [
    ...['convert', 'authoring', 'picture', 'map', 'i18n', 'share'],
    ...['layout', 'geometry', 'graph', 'article', 'format'],
  ],
};

const FOLDERS = Object.keys(MAY_IMPORT);
/** The entries of the pages and of the package, and the folders that each imports code from. */
const ENTRIES = {
  'main.tsx': ['app'],
  'iframe.tsx': ['embed'],
  'index.ts': ['embed', 'format'],
  'react.tsx': ['embed', 'i18n', 'format'],
  'element.ts': ['embed'],
  'format.ts': ['article', 'format'],
};
const ENTRY_NAMES = Object.keys(ENTRIES).map((file) => file.replace(/\.tsx?$/, ''));
const PLAIN = [
  ...['format', 'article', 'authoring', 'convert', 'graph'],
  ...['geometry', 'layout', 'state', 'share'],
];
const D3_HOMES = ['layout', 'map'];

/** Imports that no file of `src/` may have. */
const EVERYWHERE = [
  {
    regex: String.raw`(^|/)(index(\.\w+)?|\.\.?/?)$`,
    message: 'Import the file you mean: there are no index files.',
  },
  {
    regex: String.raw`^(\.\./)+(tests|scripts)/`,
    message: 'src/ knows nothing of tests and scripts.',
  },
  { regex: '^d3-', message: "Import the part by its name from 'd3'." },
  {
    regex: '(^|/)solver/',
    message: 'The page never imports layout/solver: layouts are solved at build time, by scripts.',
  },
];

/** One ESLint config per folder of `src/`, and one per entry. */
const NO_LAZY_SOLVER = {
  selector: String.raw`ImportExpression[source.value=/(^|\/)solver\//]`,
  message: 'The page never imports layout/solver: layouts are solved at build time, by scripts.',
};

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
};

/** An entry may import stylesheets from any folder. */
export const arrows = [
  ...FOLDERS.map((folder) => buildArrow(folder)),
  ...Object.entries(ENTRIES).map(([file, homes]) => buildEntryArrow(file, homes)),
];

function buildEntryArrow(file, homes) {
  const bans = FOLDERS.filter((folder) => !homes.includes(folder));
  // The entries are at the top: importing one would reverse the direction of imports.
  return forbid([`src/${file}`], String.raw`^\./(${bans.join('|')})/(?!.*\.css$)`, {
    message: `src/${file} imports only ${homes.join(', ')} (arrows in docs/architecture.md).`,
  });
}

function buildArrow(folder) {
  const others = FOLDERS.filter((o) => o !== folder && !MAY_IMPORT[folder].includes(o));
  // The slashes of the expression are escaped, because in a selector they would end it.
  const regex = String.raw`^(\.\./)+(${ENTRY_NAMES.join('|')}|(${others.join('|')})(/.*)?)$`;
  const message = `src/${folder} imports only ${['itself', ...MAY_IMPORT[folder]].join(', ')} (arrows in docs/architecture.md).`;
  return forbid([`src/${folder}/**/*.{ts,tsx}`], regex, {
    message,
    patterns: [...homesOfD3(folder), ...homesOfReact(folder)],
  });
}

function forbid(files, regex, { message, patterns = [] }) {
  return {
    files,
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [...EVERYWHERE, { regex, message }, ...patterns] },
      ],
      'no-restricted-syntax': [
        'error',
        NO_DEFAULT_EXPORT,
        NO_LAZY_SOLVER,
        // D3 is mutable and large: forces are used in layout only; zoom, drag and selection in map
        // only.
        {
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\/`)}/]`,
          message,
        },
      ],
    },
  };
}

/** The pure folders use no DOM, and nothing in `src/` uses browser storage. */
function homesOfD3(folder) {
  if (!D3_HOMES.includes(folder))
    return [{ regex: '^d3$', message: 'D3 lives in src/layout and src/map only.' }];
  return [
    folder === 'layout'
      ? {
          regex: '^d3$',
          importNamePattern: '^(zoom|drag|select|pointer|brush|transition)',
          message: 'Zoom, drag and selection live in src/map.',
        }
      : { regex: '^d3$', importNamePattern: '^force', message: 'Forces live in src/layout.' },
  ];
}

function homesOfReact(folder) {
  if (!PLAIN.includes(folder)) return [];
  return [
    { regex: '^react(-dom)?(/|$)', message: `src/${folder} is plain TypeScript: no React.` },
    { regex: '^zustand$', message: "The store is vanilla: import from 'zustand/vanilla'." },
  ];
}

const DOM_GLOBALS = ['document', 'window', 'location', 'history', 'navigator'];
const STORAGE_GLOBALS = ['localStorage', 'sessionStorage', 'indexedDB'];

/** The plain folders have no DOM, and nothing in `src/` keeps anything in the browser. */
export const globals = [
  restrictGlobals(['src/**'], STORAGE_GLOBALS, 'Nothing is stored in the browser.'),
  restrictGlobals(
    [`src/{${PLAIN.join(',')}}/**`],
    [...STORAGE_GLOBALS, ...DOM_GLOBALS],
    'This folder has no DOM.',
  ),
];

function restrictGlobals(files, names, message) {
  return {
    files,
    rules: { 'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))] },
  };
}
