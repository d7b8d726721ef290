/** Characters of an array that one step parses: 0.5 MB take about 5 ms. */
const STEP_LENGTH = 500_000;

/**
 * Parses valid JSON as `JSON.parse` does, in steps: arrays that are members of the outermost object
 * (`nodes`, `edges`) are parsed a few elements at a time, everything else at the end. `JSON.parse`
 * of 20 MB at once takes 130 ms, which nothing can interrupt. `onText` gets the text of each part.
 */
export function* parseSteps(
  text: string,
  onText: (part: string) => void = () => undefined,
  stepLength = STEP_LENGTH,
): Generator<undefined, unknown> {
  const parse = (part: string): unknown => {
    onText(part);
    return JSON.parse(part);
  };
  if (!/^\s*\{/u.test(text)) return parse(text);
  const arrays: { readonly key: string; readonly items: unknown[] }[] = [];
  /** The text without the elements of these arrays. */
  let rest = '';
  let restFrom = 0;
  let key = '""';
  let depth = 0;
  let items: unknown[] | null = null;
  let itemsFrom = 0;
  const addItems = (end: number) => {
    for (const item of parse(`[${text.slice(itemsFrom, end)}]`) as unknown[]) items?.push(item);
    itemsFrom = end + 1;
  };
  for (let i = 0; i < text.length; i += 1)
    switch (text[i]) {
      case '"': {
        const from = i;
        i = endOfString(text, i);
        if (depth === 1) key = text.slice(from, i + 1);
        break;
      }
      case '[':
      case '{':
        depth += 1;
        if (depth !== 2 || text[i] !== '[') break;
        items = [];
        arrays.push({ key: JSON.parse(key) as string, items });
        itemsFrom = i + 1;
        rest += text.slice(restFrom, itemsFrom);
        break;
      case ']':
      case '}':
        depth -= 1;
        if (depth !== 1 || !items) break;
        addItems(i);
        items = null;
        restFrom = i;
        yield;
        break;
      case ',':
        if (depth !== 2 || !items || i - itemsFrom < stepLength) break;
        addItems(i);
        yield;
        break;
      default:
    }
  const value = parse(rest + text.slice(restFrom)) as Record<string, unknown>;
  for (const { key: name, items: all } of arrays)
    // Of a repeated key the last value counts, which may be no array.
    if (Array.isArray(value[name])) value[name] = all;
  return value;
}

/** The position of the quotation mark that ends the string beginning at `start`. */
function endOfString(text: string, start: number): number {
  let end = start;
  let isEscaped = true;
  while (isEscaped) {
    end = text.indexOf('"', end + 1);
    if (end < 0) return text.length;
    let backslashes = 0;
    while (text[end - 1 - backslashes] === '\\') backslashes += 1;
    isEscaped = backslashes % 2 === 1;
  }
  return end;
}
