import { createFolderServer, type FolderServer } from './folderServer';

const LAST_PORT = 65_535;

/** Serves `root` on `port`, or on the next free one. */
export async function serveOnFirstFreePort(root: string, port: number): Promise<FolderServer> {
  try {
    return await createFolderServer(root, port);
  } catch (error) {
    if (!isBusy(error) || port >= LAST_PORT) throw error;
    return serveOnFirstFreePort(root, port + 1);
  }
}

function isBusy(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
}
