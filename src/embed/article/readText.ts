import { partOf, type Reading } from './articleParts';
import { mapNormalized } from './mapNormalized';

/**
 * The text of the host's article in its current state, in n1. Any change of the article's DOM makes
 * it stale.
 */
export interface HostText {
  readonly text: string;
  /** Its code points, the unit of all offsets. */
  readonly points: readonly string[];
  /**
   * The text from `start` to `end` (code points, exclusive; neither is a space) as a live range in
   * the article.
   */
  rangeOf(start: number, end: number): Range;
}

/** A text node and where it begins in the raw text. */
interface Chunk {
  readonly node: Text;
  readonly offset: number;
}

/**
 * Reads the article below `root` in document order, without what is not part of its text
 * (`articleParts.ts`). Open shadow roots below it are not entered; `root` itself may be in one.
 */
export function readText(root: Element, reading?: Reading): HostText {
  const chunks: Chunk[] = [];
  const raw: string[] = [];
  let length = 0;
  const add = (text: string) => {
    raw.push(text);
    length += text.length;
  };
  const walk = (parent: Element) => {
    for (const node of parent.childNodes) {
      if (isText(node)) {
        chunks.push({ node, offset: length });
        add(node.data);
      } else if (isElement(node)) {
        const { isLeftOut, isBlock } = partOf(node, reading);
        if (isBlock) add(' ');
        if (!isLeftOut) walk(node);
        if (isBlock) add(' ');
      }
    }
  };
  walk(root);
  const { text, points, starts, ends } = mapNormalized(raw.join(''));
  return {
    text,
    points,
    rangeOf: (start, end) => {
      const range = root.ownerDocument.createRange();
      const first = starts[start] ?? 0;
      const last = (ends[end - 1] ?? first) - 1;
      const from = chunkAt(chunks, first);
      const to = chunkAt(chunks, last);
      if (!from || !to) return range;
      // A text may have been cut since it was read: until it is read again, the range ends with it.
      range.setStart(from.node, Math.min(first - from.offset, from.node.length));
      range.setEnd(to.node, Math.min(last - to.offset + 1, to.node.length));
      return range;
    },
  };
}

/** The last chunk that begins at or before an offset of the raw text. */
function chunkAt(chunks: readonly Chunk[], raw: number): Chunk | undefined {
  return chunks.findLast(({ node, offset }) => offset <= raw && node.data !== '');
}

// By number rather than `instanceof`: the article may come from another realm.
function isText(node: Node): node is Text {
  return node.nodeType === 3 || node.nodeType === 4;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
