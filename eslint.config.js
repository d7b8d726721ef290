import js from '@eslint/js';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

const FOLDERS = ['dataset', 'model', 'layout', 'state', 'view', 'panel', 'app', 'embed', 'cli'];

/** The arrows of the house: a folder may import only from the folders to its right here, and from itself. */
const MAY_IMPORT = {
  dataset: [],
  model: ['dataset'],
  layout: ['model', 'dataset'],
  state: ['model', 'dataset'],
  view: ['layout', 'state', 'model', 'dataset'],
  panel: ['state', 'model', 'dataset'],
  app: ['view', 'panel', 'layout', 'state', 'model', 'dataset'],
  embed: ['app', 'view', 'panel', 'layout', 'state', 'model', 'dataset'],
  cli: ['dataset', 'model', 'layout', 'view'],
};

/** D3 is mutable and large: each of its parts has one home. */
const D3_HOMES = {
  layout: 'forces and settling',
  view: 'zoom, drag and selection',
};

const arrows = FOLDERS.map((folder) => {
  const banned = FOLDERS.filter((other) => other !== folder && !MAY_IMPORT[folder].includes(other));
  const patterns = [
    ...banned.map((other) => ({
      group: [`**/${other}/*`, `**/${other}`],
      message: `src/${folder} does not import src/${other} (docs/architecture.md, arrows).`,
    })),
    { group: ['**/index', '..', '.'], message: 'Import the file you mean: there are no index files.' },
  ];
  const paths = [];
  if (!(folder in D3_HOMES))
    paths.push({ name: 'd3', message: 'D3 lives in src/layout and src/view only.' });
  if (folder === 'layout')
    paths.push({
      name: 'd3',
      importNames: ['zoom', 'zoomIdentity', 'drag', 'select', 'selectAll', 'pointer'],
      message: 'Zoom, drag and selection live in src/view.',
    });
  if (folder === 'view')
    paths.push({
      name: 'd3',
      importNames: ['forceSimulation', 'forceLink', 'forceManyBody', 'forceX', 'forceY'],
      message: 'Forces live in src/layout.',
    });
  if (['dataset', 'model', 'layout', 'state'].includes(folder))
    for (const name of ['react', 'react-dom', 'react-dom/client'])
      paths.push({ name, message: `src/${folder} is plain TypeScript: no React.` });
  return {
    files: [`src/${folder}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns, paths }] },
  };
});

const noDom = {
  files: ['src/{dataset,model,layout,state}/**/*.ts'],
  rules: {
    'no-restricted-globals': [
      'error',
      ...['document', 'window', 'location', 'history', 'localStorage', 'sessionStorage'].map(
        (name) => ({ name, message: 'This folder has no DOM.' }),
      ),
    ],
  },
};

export default tseslint.config(
  { ignores: ['dist', 'node_modules', 'coverage', 'test-results', 'playwright-report'] },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-console': 'error',
    },
  },
  {
    files: ['**/*.tsx'],
    plugins: { 'react-hooks': reactHooks, 'jsx-a11y-x': jsxA11y },
    rules: { ...reactHooks.configs.recommended.rules, ...jsxA11y.configs.recommended.rules },
  },
  ...arrows,
  noDom,
  {
    files: ['scripts/**', 'bin/**', 'src/cli/**', 'tests/**', '*.js', '*.config.ts'],
    languageOptions: { globals: { process: 'readonly', console: 'readonly', URL: 'readonly', fetch: 'readonly', setTimeout: 'readonly', clearTimeout: 'readonly', performance: 'readonly', Buffer: 'readonly' } },
    rules: { 'no-console': 'off' },
  },
);
