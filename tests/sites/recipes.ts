import { readFileSync } from 'node:fs';
import path from 'node:path';

/**
 * A site generator's part of docs/embedding.md: where the built files go, and the files to write,
 * each as shown there.
 */
export interface Recipe {
  readonly filesInto: string;
  readonly files: Readonly<Record<string, string>>;
}

const SECTION = '## Site generators';
const FOLDER = /Files into `([^`]+)`/;
const BLOCK = /^```\w+ title="([^"]+)"\n(.*?)^```$/gms;

/**
 * The recipe under the heading `### name`. Throws if there is none, or if it lacks a folder or a
 * file.
 */
export function readRecipe(name: string): Recipe {
  const manual = readFileSync(path.resolve('docs/embedding.md'), 'utf8');
  const part = manual
    .slice(manual.indexOf(SECTION))
    .split(/^### /m)
    .find((text) => text.startsWith(`${name}\n`));
  const filesInto = part && FOLDER.exec(part)?.[1];
  const files: Record<string, string> = {};
  for (const [, file, text] of (part ?? '').matchAll(BLOCK)) if (file && text) files[file] = text;
  if (!filesInto || Object.keys(files).length === 0)
    throw new Error(`docs/embedding.md: no recipe "${name}"`);
  return { filesInto, files };
}
