import path from 'node:path';
import sourceSchema from '../../public/schema/edgewise-source-1.json' with { type: 'json' };
import { UsageError, type Command } from './command';
import { parseArticle } from '../article/parseArticle';
import { buildReadme, buildSkeleton, EXAMPLE_ARTICLE, EXAMPLE_MAP } from './init/example';
import { ReadError } from './fileErrors';
import type { Io } from './io';

export const init: Command = {
  name: 'init',
  form: 'DIR [--article FILE]',
  summary: 'begin a map: a folder with map.yaml, the article and the next commands',
  help: `Writes map.yaml (a small example that builds; with --article a skeleton of that article), the article, the schema by
which an editor explains map.yaml, and a README with the next commands. A folder that has a map.yaml is left alone.
--article  plain text (each line that is not empty is a paragraph, the first is the title) or a page in HTML
Exit: 0 written, 2 a file cannot be read or written, or the folder has a map already.`,
  values: ['article'],
  run: async ({ files, values }, io) => {
    const [folder, ...more] = files;
    if (folder === undefined || more.length > 0) throw new UsageError('init needs one DIR');
    if (await exists(path.join(folder, 'map.yaml'), io))
      throw new UsageError(`${folder} has a map.yaml already; choose another folder`);
    const given = values.get('article');
    const made = given === undefined ? example() : await skeleton(given, io);
    const entries = [
      ...made,
      { name: 'edgewise-source-1.json', text: `${JSON.stringify(sourceSchema, null, 2)}\n` },
      { name: 'README.md', text: buildReadme() },
    ];
    await io.writeAll(folder, entries);
    const written = entries.map(({ name }) => path.join(folder, name));
    return {
      exit: 0,
      lines: [
        ...written.map((name) => `${name}: written`),
        `next: npx edgewise dev ${path.join(folder, 'map.yaml')}`,
      ],
      result: { ok: true, written },
    };
  },
};

async function exists(file: string, io: Io): Promise<boolean> {
  try {
    await io.read(file);
    return true;
  } catch (error) {
    if (error instanceof ReadError) return false;
    throw error;
  }
}

function example() {
  return [
    { name: 'map.yaml', text: EXAMPLE_MAP },
    { name: 'article.txt', text: EXAMPLE_ARTICLE },
  ];
}

async function skeleton(file: string, io: Io) {
  const text = await io.read(file);
  const [title = []] = parseArticle(text).paragraphs;
  const name = file === '-' ? 'article.txt' : path.basename(file);
  return [
    {
      name: 'map.yaml',
      text: buildSkeleton(title.map((sentence) => sentence.text).join(' '), name),
    },
    { name, text },
  ];
}
