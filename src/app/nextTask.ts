/** Resolves in a new task. The browser may paint and handle events before. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}
