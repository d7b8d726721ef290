/** Whether two language tags name one language, wherever it is spoken: `pt-BR` and `pt`. */
export function isSameLanguage(a: string, b: string): boolean {
  return primarySubtag(a) === primarySubtag(b);
}

function primarySubtag(tag: string): string | undefined {
  return tag.toLowerCase().split(/[-_]/)[0];
}
