import { spawn } from 'node:child_process';

/**
 * The result of a command: its exit code (1 if a signal ended it) and its output, both streams
 * interleaved.
 */
export interface Ran {
  readonly code: number;
  readonly output: string;
}

interface RunOptions {
  /** Also passes the output on as it arrives. */
  readonly inheritOutput?: boolean;
  readonly env?: Readonly<Record<string, string>>;
  /** The working folder; defaults to ours. */
  readonly cwd?: string;
  /** Kills the command after this many ms. */
  readonly timeout?: number;
}

/**
 * Runs a command without a shell and without standard input, and waits until it exits. Rejects only
 * if it cannot be started.
 */
export function run(
  command: string,
  args: readonly string[],
  { inheritOutput = false, env = {}, cwd = process.cwd(), timeout = 0 }: RunOptions = {},
): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      // Playwright sets FORCE_COLOR in its workers; beside CI's NO_COLOR, Node warns of it on stderr.
      env: { ...process.env, FORCE_COLOR: undefined, ...env },
      cwd,
      timeout,
    });
    const chunks: string[] = [];
    const take = (chunk: string) => {
      chunks.push(chunk);
      if (inheritOutput) process.stdout.write(chunk);
    };
    child.stdout.setEncoding('utf8').on('data', take);
    child.stderr.setEncoding('utf8').on('data', take);
    child.once('error', reject);
    child.once('close', (code) => resolve({ code: code ?? 1, output: chunks.join('') }));
  });
}

/** Runs one of package.json's scripts with the npm that started us. */
export function runNpm(script: string, options?: RunOptions): Promise<Ran> {
  const npm = process.env['npm_execpath'];
  const args = ['run', '--silent', script];
  return npm ? run(process.execPath, [npm, ...args], options) : run('npm', args, options);
}
