import { runNpm } from './run';

/** Builds dist/. Throws when the build fails, with its whole output. */
export async function build(): Promise<void> {
  const { code, output } = await runNpm('build');
  if (code !== 0) throw new Error(`the build failed:\n${output}`);
}
