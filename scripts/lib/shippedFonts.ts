import { readdir, readFile } from 'node:fs/promises';

const DATA_URL = /url\(["']?data:font\/woff2;base64,([\w+/=]+)["']?\)/g;
const FILE_URL = /url\(fonts:([\w.-]+)\)/g;

/**
 * Replaces the fonts inlined in a stylesheet by their file names: the package already has these
 * files, in `folder`, and they make up a fifth of its size. Throws if one is missing.
 */
export async function takeFontsOut(style: string, folder: URL): Promise<string> {
  const files = (await readdir(folder)).filter((name) => name.endsWith('.woff2'));
  const names = new Map(
    await Promise.all(
      files.map(async (name) => [await readFile(new URL(name, folder), 'base64'), name] as const),
    ),
  );
  return style.replace(DATA_URL, (_, base64: string) => {
    const name = names.get(base64);
    if (name === undefined) throw new Error('map.html has a font that embed.js does not have');
    return `url(fonts:${name})`;
  });
}

/** Inlines the fonts into the stylesheet again. */
export async function putFontsIn(style: string, folder: URL): Promise<string> {
  const names = [...style.matchAll(FILE_URL)].map(([, name = '']) => name);
  const fonts = new Map(
    await Promise.all(
      names.map(async (name) => [name, await readFile(new URL(name, folder), 'base64')] as const),
    ),
  );
  return style.replace(
    FILE_URL,
    (_, name: string) => `url(data:font/woff2;base64,${fonts.get(name) ?? ''})`,
  );
}
