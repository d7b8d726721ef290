import { SaxesParser } from 'saxes';
import { ConvertError } from '../types';

export interface XmlElement {
  /** Without its namespace prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** Each takes some 300 bytes of memory; a graph of 50,000 edges with ten attributes has 600,000. */
const MAX_ELEMENTS = 2_000_000;

/** Deeper files are refused: graphs of graphs nest a few levels. */
const MAX_NESTING = 100;

/**
 * Parses XML to plain objects. Entities that a file declares itself are not expanded but refused,
 * and nothing is loaded. Throws a ConvertError with line and column.
 */
export function parseXml(text: string, file: string): XmlElement {
  interface Open {
    name: string;
    attributes: Record<string, string>;
    children: XmlElement[];
    text: string;
  }
  const parser = new SaxesParser({ position: true });
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const open: Open[] = [root];
  let count = 0;
  const fail = (message: string): never => {
    throw new ConvertError(`${file}:${parser.line}:${parser.column + 1}: is not XML: ${message}`);
  };
  parser.on('error', (error) => fail(error.message.replace(/^\d+:\d+: /, '')));
  parser.on('opentag', ({ name, attributes }) => {
    if (open.length > MAX_NESTING) fail(`is nested deeper than ${MAX_NESTING} levels`);
    count += 1;
    if (count > MAX_ELEMENTS) fail(`has more than ${MAX_ELEMENTS} elements`);
    const plain = Object.entries(attributes).map(([key, value]) => [localName(key), String(value)]);
    const element: Open = {
      name: localName(name),
      attributes: Object.fromEntries(plain) as Record<string, string>,
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  const addText = (piece: string) => {
    const element = open.at(-1);
    if (element) element.text += piece;
  };
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return root.children[0] ?? fail('is empty');
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** All elements of this name below an element, however deep. */
export function findAll(element: XmlElement, name: string): readonly XmlElement[] {
  return element.children.flatMap((child) => [
    ...(child.name === name ? [child] : []),
    ...findAll(child, name),
  ]);
}
