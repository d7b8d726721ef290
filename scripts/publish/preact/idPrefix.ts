let current = '';

/** The `identifierPrefix` of the root that is being rendered. */
export function getIdPrefix(): string {
  return current;
}

export function setIdPrefix(prefix: string): void {
  current = prefix;
}
