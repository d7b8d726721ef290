const warned = new Set<string>();

/**
 * Warns the author of the host page in the console; each message once, however many maps there are.
 */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  // eslint-disable-next-line no-console -- only the console reaches the author
  console.warn(`edgewise: ${message}`);
}
