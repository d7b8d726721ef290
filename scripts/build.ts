import { runNpm } from './run';

/** Builds dist/. Throws the whole output if the build fails. */
export async function build(): Promise<void> {
  const { code, output } = await runNpm('build');
  if (code !== 0) throw new Error(`the build failed:\n${output}`);
}
