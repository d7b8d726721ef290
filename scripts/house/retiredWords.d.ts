import type { ESLint, Linter } from 'eslint';

export declare function findRetired(
  name: string,
  file?: string,
): { readonly word: string; readonly use: string } | undefined;

export declare const retiredWords: Linter.Config & {
  readonly plugins: { readonly house: { readonly rules: NonNullable<ESLint.Plugin['rules']> } };
};
