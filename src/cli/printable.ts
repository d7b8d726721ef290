const CONTROLS =
  // eslint-disable-next-line no-control-regex -- control characters are what it searches for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/**
 * Escapes a text for a terminal: control characters and those that change the writing direction
 * become `\u001b`. Messages contain ids and texts of datasets, and a raw escape character would
 * let them rewrite the screen. In JSON the escape stands for the same character.
 */
export function formatPrintable(text: string): string {
  return text.replace(CONTROLS, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`);
}
