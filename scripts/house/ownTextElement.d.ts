import type { ESLint, Linter } from 'eslint';

export declare const ownTextElement: Linter.Config & {
  readonly plugins: { readonly text: { readonly rules: NonNullable<ESLint.Plugin['rules']> } };
};
