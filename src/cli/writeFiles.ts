import { copyFile, link, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { deferSignals } from './deferSignals';
import { codeOf, toWriteError } from './fileErrors';

/** A file to be written into a folder, or copied into it as it is. Its name may have folders. */
export type FolderFile =
  | { readonly name: string; readonly text: string }
  | { readonly name: string; readonly from: string };

/**
 * Writes files into a folder, all or none: they are written beside it and renamed at the end, so
 * that an interruption does not leave some of them. The folder itself is not replaced as a whole,
 * because it may hold files of others. Rejects with WriteError.
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
        await writeInto(path.join(temporary, NEW), file);
      }
      assertGoingOn();
      await moveAll(
        path.join(temporary, NEW),
        folder,
        path.join(temporary, OLD),
        files.map(({ name }) => name),
      );
      made = temporary;
    } catch (error) {
      throw toWriteError(folder, error);
    } finally {
      await rm(made, { recursive: true, force: true });
    }
  });
}

/** Folders inside the temporary folder: for the new files, and for those that they replace. */
const [NEW, OLD] = ['new', 'old'];

/** Renames files into a folder. If one fails, undoes those before it. */
async function moveAll(
  from: string,
  to: string,
  backup: string,
  names: readonly string[],
): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const name of names) {
      const [target, old] = [path.join(to, name), path.join(backup, name)];
      const firstNew = await mkdir(path.dirname(target), { recursive: true });
      if (firstNew !== undefined) undo.push(() => rm(firstNew, { recursive: true }));
      await mkdir(path.dirname(old), { recursive: true });
      const isReplaced = await keepFile(target, old);
      await move(path.join(from, name), target);
      undo.push(() => (isReplaced ? move(old, target) : rm(target)));
    }
  } catch (error) {
    for (const step of undo.reverse()) await step().catch(() => undefined);
    throw error;
  }
}

/** Renames, or copies if a folder of the target links to another file system. */
async function move(from: string, to: string): Promise<void> {
  await rename(from, to).catch(async (error: unknown) => {
    if (codeOf(error) !== 'EXDEV') throw error;
    await copyFile(from, to);
  });
}

/** Hard-links a file, so that the original never goes missing; false if there is no such file. */
async function keepFile(file: string, copy: string): Promise<boolean> {
  try {
    await link(file, copy).catch(async (error: unknown) => {
      if (codeOf(error) === 'ENOENT') throw error;
      // Some file systems have no hard links.
      await copyFile(file, copy);
    });
    return true;
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return false;
    throw error;
  }
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
