import path from 'node:path';
import type { Rolldown } from 'vite';

interface Modules {
  /**
   * Modules by their paths from the root of the repository: they and all their static imports go
   * into one file.
   */
  readonly roots: readonly string[];
  /**
   * Modules whose static imports stay out of it, because they load where the rest may never be
   * needed.
   */
  readonly exclude?: readonly string[];
  /**
   * Modules whose static imports are in it although modules of `exclude` import them as well:
   * otherwise they would be a file of their own, which both have to wait for.
   */
  readonly shared?: readonly string[];
}

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/**
 * A chunk group for the bundler: one file for everything that is needed at once. Otherwise it would
 * be split into a dozen files by which other chunks use each piece; a reader waits for every one of
 * them, and one file compresses 2 kB smaller.
 */
export function oneChunk(
  name: string,
  { roots, exclude = [], shared = [] }: Modules,
): Rolldown.CodeSplittingGroup {
  let members: ReadonlySet<string> | null = null;
  return {
    name: (id, context) => {
      if (!members) {
        const away = closureOf(exclude, context);
        const own = [...closureOf(roots, context)].filter((one) => !away.has(one));
        members = new Set([...own, ...closureOf(shared, context)]);
        if (members.size === 0) throw new Error(`nothing to build of ${roots.join(', ')}`);
      }
      return members.has(id) ? name : null;
    },
  };
}

/** Ids of these modules and of all their static imports. */
function closureOf(files: readonly string[], context: Context): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (id: string): void => {
    const info = found.has(id) ? null : context.getModuleInfo(id);
    if (!info) return;
    found.add(id);
    info.importedIds.forEach(visit);
  };
  files.forEach((file) => visit(path.resolve(file)));
  return found;
}
