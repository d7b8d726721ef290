const warned = new Set<string>();

/** Tells the author of the host's page in the console; each thing once, whatever the number of maps. */
export function warnOnce(message: string): void {
  if (warned.has(message)) return;
  warned.add(message);
  // eslint-disable-next-line no-console -- nobody else can tell the author, and the map is fine without
  console.warn(`edgewise: ${message}`);
}
