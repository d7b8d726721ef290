import { readdir, readFile, writeFile } from 'node:fs/promises';

const DATA_URL = /url\(["']?data:font\/woff2;base64,([\w+/=]+)["']?\)/g;
const FILE_URL = /url\(fonts:([\w./-]+)\)/g;

/**
 * Replaces the fonts inlined in a stylesheet by the names of files, relative to `folder`: of those
 * in `existing`, a folder below or beside it, because the package already has these and they make up
 * a fifth of its size, and of new ones in `folder`.
 */
export async function takeFontsOut(style: string, folder: URL, existing: string): Promise<string> {
  const source = new URL(existing, folder);
  const files = (await readdir(source)).filter((name) => name.endsWith('.woff2'));
  const names = new Map(
    await Promise.all(
      files.map(
        async (name) => [await readFile(new URL(name, source), 'base64'), existing + name] as const,
      ),
    ),
  );
  const own = new Map<string, string>();
  const nameOf = (base64: string) => {
    const name = own.get(base64) ?? `small-${own.size}.woff2`;
    own.set(base64, name);
    return name;
  };
  const result = style.replace(
    DATA_URL,
    (_, base64: string) => `url(fonts:${names.get(base64) ?? nameOf(base64)})`,
  );
  for (const [base64, name] of own) await writeFile(new URL(name, folder), base64, 'base64');
  return result;
}

/** Inlines the fonts into the stylesheet again; see `takeFontsOut` for `folder`. */
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
