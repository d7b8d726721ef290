import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import ts from 'typescript';
import { LIB, ROOT } from './folders';

const SOURCE = path.join(ROOT, 'src');
const RELATIVE = /^\.\.?\//;

/**
 * Writes the types of the public modules and of the files that they refer to, in the folders of
 * `src/`. They are not merged into one file per module, because each would then have its own
 * incompatible copy of the branded ids.
 */
export async function writeTypes(entries: readonly string[]): Promise<void> {
  const program = createProgram(entries);
  const declarations = new Map<string, string>();
  const visit = (file: string): void => {
    if (declarations.has(file)) return;
    const text = emitDeclaration(program, file);
    const names = relativeImports(text);
    declarations.set(file, withExtensions(text, names));
    names.forEach((name) => visit(resolve(program, path.resolve(path.dirname(file), name))));
  };
  entries.forEach((entry) => visit(path.join(ROOT, entry)));
  for (const [file, text] of declarations) {
    const name = path.relative(SOURCE, file).replace(/\.tsx?$/, '.d.ts');
    const target = path.join(LIB, 'types', name);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
}

function createProgram(entries: readonly string[]): ts.Program {
  const { config } = ts.readConfigFile(path.join(ROOT, 'tsconfig.json'), ts.sys.readFile) as {
    readonly config: { readonly compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, ROOT);
  return ts.createProgram(
    entries.map((entry) => path.join(ROOT, entry)),
    { ...options, noEmit: false, declaration: true, emitDeclarationOnly: true, rootDir: SOURCE },
  );
}

function emitDeclaration(program: ts.Program, file: string): string {
  let declaration = '';
  const { diagnostics } = program.emit(program.getSourceFile(file), (_, text) => {
    declaration = text;
  });
  const [fault] = diagnostics;
  if (fault)
    throw new Error(`${file}: ${ts.flattenDiagnosticMessageText(fault.messageText, '\n')}`);
  return declaration;
}

function relativeImports(text: string): readonly string[] {
  const names = ts.preProcessFile(text).importedFiles.map(({ fileName }) => fileName);
  return [...new Set(names)].filter((name) => RELATIVE.test(name));
}

/** The source file that an import without an extension refers to. */
function resolve(program: ts.Program, module: string): string {
  const found = ['.ts', '.tsx']
    .map((end) => module + end)
    .find((name) => program.getSourceFile(name));
  if (found === undefined) throw new Error(`no source of ${module}`);
  return found;
}

/**
 * Adds file extensions to imports: Node's own resolution, which `moduleResolution: nodenext`
 * follows, requires them.
 */
function withExtensions(text: string, names: readonly string[]): string {
  return names.reduce(
    (all, name) =>
      all.replaceAll(`'${name}'`, `'${name}.js'`).replaceAll(`"${name}"`, `"${name}.js"`),
    text,
  );
}
