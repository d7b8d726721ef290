import { readdir } from 'node:fs/promises';
import path from 'node:path';
import type { EmbedFile } from '../../src/cli/build/services';

/** Every file below a folder, by its name there with `/`. */
export async function listFiles(folder: string): Promise<readonly EmbedFile[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const file = path.join(entry.parentPath, entry.name);
      return { name: path.relative(folder, file).replaceAll('\\', '/'), path: file };
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}
