import { runNpm } from './run';

/** Builds dist/. Throws when the build fails, with its whole output. */
export async function build(): Promise<void> {
  // Vite's runner, which runs us, has set it to `development`, and the build would take it over.
  const { code, output } = await runNpm('build', { env: { NODE_ENV: 'production' } });
  if (code !== 0) throw new Error(`the build failed:\n${output}`);
}
