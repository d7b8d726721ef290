import { copyFile, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deferSignals } from './deferSignals';
import { codeOf, toWriteError } from './fileErrors';

/** A file to be written into a folder, or copied into it as it is. Its name may have folders. */
export type FolderFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly from: string };

/**
 * Writes files into a folder, all or none: they are written beside it and renamed at the end, so
 * that an interruption leaves no half of them. Rejects with WriteError.
 */
export async function writeAll(folder: string, files: readonly FolderFile[]): Promise<void> {
  // Inside the folder, because only there renaming is sure not to cross a file system.
  const temporary = path.join(folder, `.edgewise-${process.pid}`);
  await deferSignals(async (assertGoingOn) => {
    let made = temporary;
    try {
      // The first folder that did not exist: all that a failure has to remove.
      made = (await mkdir(temporary, { recursive: true })) ?? temporary;
      for (const file of files) {
        assertGoingOn();
        await writeInto(temporary, file);
      }
      assertGoingOn();
      for (const { name } of files) {
        await mkdir(path.dirname(path.join(folder, name)), { recursive: true });
        await rename(path.join(temporary, name), path.join(folder, name));
      }
      made = temporary;
    } catch (error) {
      throw toWriteError(folder, error);
    } finally {
      await rm(made, { recursive: true, force: true });
    }
  });
}

async function writeInto(folder: string, file: FolderFile): Promise<void> {
  const target = path.join(folder, file.name);
  await mkdir(path.dirname(target), { recursive: true });
  if ('from' in file) await copyFile(file.from, target);
  else await writeFile(target, file.text);
}

/**
 * Writes one file and creates missing folders. What was there stays whole until the new text is, so
 * that an author loses no `map.yaml`. Rejects with WriteError.
 */
export async function writeWhole(file: string, text: string): Promise<void> {
  await deferSignals(async () => {
    try {
      await mkdir(path.dirname(file), { recursive: true });
      // A link stays a link: what it points to is replaced.
      const target = await realpath(file).catch(() => file);
      const found = await stat(target).catch(() => null);
      if (found?.isFile() === true) await replaceFile(target, text, found.mode);
      else await writeFile(target, text);
    } catch (error) {
      throw toWriteError(file, error);
    }
  });
}

/** What forbids a file beside another one, or taking its place, though it may be written itself. */
const CANNOT_REPLACE = ['EACCES', 'EPERM', 'EBUSY', 'EXDEV'];

async function replaceFile(file: string, text: string, mode: number): Promise<void> {
  const temporary = `${file}.edgewise-${process.pid}`;
  try {
    await writeFile(temporary, text, { mode });
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    if (!CANNOT_REPLACE.includes(codeOf(error))) throw error;
    await writeFile(file, text);
  }
}
