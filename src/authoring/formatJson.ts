const WIDTH = 100;

/**
 * JSON as the datasets of this project are written: objects over several lines, a list of plain
 * values on one line where it fits into 100 columns. So that a compiled `graph.json` is readable and
 * its differences are small.
 */
export function formatJson(value: unknown): string {
  return `${formatValue(value, 0, 0)}\n`;
}

/** `used`: the columns taken before the value on its line. */
function formatValue(value: unknown, indent: number, used: number): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const inner = indent + 2;
  const pad = ' '.repeat(inner);
  const end = `\n${' '.repeat(indent)}`;
  if (Array.isArray(value)) {
    if (value.length === 0) return '[]';
    if (value.every(isPlain)) return formatPlain(value, inner, used, end);
    const items = value.map((item) => pad + formatValue(item, inner, inner));
    return `[\n${items.join(',\n')}${end}]`;
  }
  const entries = Object.entries(value).filter(([, item]) => item !== undefined);
  if (entries.length === 0) return '{}';
  const lines = entries.map(([key, item]) => {
    const name = `${pad}${JSON.stringify(key)}: `;
    return name + formatValue(item, inner, Array.from(name).length);
  });
  return `{\n${lines.join(',\n')}${end}}`;
}

function isPlain(value: unknown): boolean {
  return typeof value !== 'object' || value === null;
}

function formatPlain(values: readonly unknown[], inner: number, used: number, end: string): string {
  const items = values.map((value) => JSON.stringify(value));
  const line = `[${items.join(', ')}]`;
  // One column for the comma that may follow.
  if (used + Array.from(line).length + 1 <= WIDTH) return line;
  const pad = ' '.repeat(inner);
  if (!values.every((value) => typeof value === 'number'))
    return `[\n${items.map((item) => pad + item).join(',\n')}${end}]`;
  return `[\n${fillLines(items, inner).join('\n')}${end}]`;
}

/** Numbers fill their lines. */
function fillLines(items: readonly string[], inner: number): readonly string[] {
  const pad = ' '.repeat(inner);
  const lines: string[] = [];
  items.forEach((item, i) => {
    const text = i < items.length - 1 ? `${item},` : item;
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + text.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(pad + text);
  });
  return lines;
}
