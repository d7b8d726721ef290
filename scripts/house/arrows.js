/**
 * The arrows of the house (docs/architecture.md): which folder of `src/` may import which others. Everything not named here is
 * forbidden, whether imported statically, as a type, or with `import()`.
 */
const MAY_IMPORT = {
  format: [],
  article: ['format'],
  graph: ['article', 'format'],
  geometry: ['graph', 'format'],
  layout: ['geometry', 'graph', 'format'],
  state: ['graph', 'article', 'format'],
  share: ['state', 'graph', 'article', 'format'],
  i18n: ['share', 'state', 'graph', 'article', 'format'],
  map: ['i18n', 'state', 'layout', 'geometry', 'graph', 'article', 'format'],
  picture: ['map', 'i18n', 'state', 'geometry', 'graph', 'article', 'format'],
  panel: ['i18n', 'share', 'state', 'graph', 'article', 'format'],
  app: [
    ...['picture', 'map', 'panel', 'i18n', 'share', 'state'],
    ...['layout', 'geometry', 'graph', 'article', 'format'],
  ],
  prerender: [
    ...['app', 'picture', 'map', 'panel', 'i18n', 'share', 'state'],
    ...['layout', 'geometry', 'graph', 'article', 'format'],
  ],
  embed: ['app', 'map', 'panel', 'i18n', 'share', 'state', 'layout', 'graph', 'article', 'format'],
  cli: ['picture', 'map', 'i18n', 'share', 'layout', 'geometry', 'graph', 'article', 'format'],
};

const FOLDERS = Object.keys(MAY_IMPORT);
/** The pages' entries, and the one folder that each imports code from. */
const ENTRIES = { main: 'app', iframe: 'embed' };
const PLAIN = ['format', 'article', 'graph', 'geometry', 'layout', 'state', 'share'];
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
];

const NO_DEFAULT_EXPORT = {
  selector: 'ExportDefaultDeclaration',
  message: 'Named exports only.',
};

/** One ESLint config per folder of `src/`, and one per entry. */
export const arrows = [
  ...FOLDERS.map((folder) => buildArrow(folder)),
  ...Object.entries(ENTRIES).map(([entry, target]) => buildEntryArrow(entry, target)),
];

function buildEntryArrow(entry, target) {
  const bans = FOLDERS.filter((folder) => folder !== target);
  // Style sheets are its to bring, whichever folder they stand in.
  return forbid([`src/${entry}.tsx`], String.raw`^\./(${bans.join('|')})/(?!.*\.css$)`, {
    message: `src/${entry}.tsx imports src/${target} only (arrows in docs/architecture.md).`,
  });
}

function buildArrow(folder) {
  const others = FOLDERS.filter((o) => o !== folder && !MAY_IMPORT[folder].includes(o));
  // The entries stand above everything: importing one would turn the arrows round.
  const regex = String.raw`^(\.\./)+(main|iframe|(${others.join('|')})(/.*)?)$`;
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
        // The slashes of the expression are escaped: in a selector they would end it.
        {
          selector: `ImportExpression[source.value=/${regex.replaceAll('/', String.raw`\/`)}/]`,
          message,
        },
      ],
    },
  };
}

/** D3 is mutable and large: forces live in layout; zoom, drag and selection in map. */
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
