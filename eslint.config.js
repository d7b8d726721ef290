import js from '@eslint/js';
import { defineConfig } from 'eslint/config';
import jsxA11y from 'eslint-plugin-jsx-a11y-x';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';
import { arrows, globals } from './scripts/house/arrows.js';
import { ownTextElement } from './scripts/house/ownTextElement.js';
import { retiredWords } from './scripts/house/retiredWords.js';

const NODE_GLOBALS = ['process', 'console', 'URL'];

export default defineConfig(
  { ignores: ['dist', 'dist-lib', 'coverage', 'test-results', 'playwright-report'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/consistent-type-exports': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'interface'],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_$', args: 'after-used' },
      ],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      eqeqeq: 'error',
      'no-console': 'error',
      // What createX and attachX return are closures, and no instance method of our few classes is
      // passed on detached: no method loses its `this`.
      '@typescript-eslint/unbound-method': 'off',
      // There are no enums and few classes. These rules and the next cost a third of the whole run.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-comparison': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-deprecated': 'off',
    },
  },
  {
    files: ['**/*.tsx'],
    extends: [reactHooks.configs.flat.recommended, jsxA11y.configs.recommended],
  },
  ...arrows,
  ...globals,
  ownTextElement,
  retiredWords,
  {
    files: ['scripts/**', 'bin/**', 'src/cli/**', 'tests/**', '*.config.{js,ts}'],
    languageOptions: {
      globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, 'readonly'])),
    },
    rules: { 'no-console': 'off' },
  },
  {
    files: ['tests/**'],
    rules: {
      // In a test a wrong `!` throws on the spot, which is what it is for.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // A hook rule would take Playwright's `use` for React's.
      'react-hooks/rules-of-hooks': 'off',
    },
  },
);
