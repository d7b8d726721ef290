import path from 'node:path';
import type { Rolldown } from 'vite';

interface Modules {
  /** Modules by their paths from the project's folder: they and all that they import statically come as one file. */
  readonly roots: readonly string[];
  /** What these need statically stays out of it: they are asked for where the rest may never be. */
  readonly exclude?: readonly string[];
}

type Context = Parameters<Rolldown.CodeSplittingNameFunction>[1];

/**
 * A group for the bundler: one file for all that is needed at once, which it would else cut into a dozen by who else uses each
 * piece. A reader waits for every one of them, and together they pack 2 kB smaller.
 */
export function oneChunk(
  name: string,
  { roots, exclude = [] }: Modules,
): Rolldown.CodeSplittingGroup {
  let members: ReadonlySet<string> | null = null;
  return {
    name: (id, context) => {
      if (!members) {
        const away = closureOf(exclude, context);
        members = new Set([...closureOf(roots, context)].filter((one) => !away.has(one)));
        if (members.size === 0) throw new Error(`nothing to build of ${roots.join(', ')}`);
      }
      return members.has(id) ? name : null;
    },
  };
}

/** Ids of these modules and of all that they import statically. */
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
