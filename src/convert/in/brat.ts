import { articleFromText } from '../../article/article';
import { placeName } from '../../article/locator';
import { count } from '../count';
import { codePointLength, normalize } from '../../article/normalize';
import { ConvertError, type ImportedEdge, type ImportedGraph } from '../types';

interface Span {
  readonly id: string;
  readonly type: string;
  readonly start: number;
  readonly text: string;
}

/**
 * brat standoff (https://brat.nlplab.org/standoff.html): `T` lines are mentions, of which those with
 * the same words become one actor; `R` lines are edges. Offsets become places: of an edge the
 * sentence in which its first mention stands.
 */
export function fromBrat(ann: string, article: string, file: string): ImportedGraph {
  const lines = ann.split(/\r\n?|\n/);
  const spans = new Map<string, Span>();
  const edges: (ImportedEdge | null)[] = [];
  const others = new Map<string, number>();
  lines.forEach((line, i) => {
    const [id = '', body = '', text = ''] = line.split('\t');
    if (id.startsWith('T')) {
      const [, type, start] = /^(\S+) (\d+) /.exec(body) ?? [];
      if (type === undefined)
        throw new ConvertError(`${file}:${i + 1}: is not a mention: ${line.slice(0, 60)}`);
      spans.set(id, { id, type, start: Number(start), text: normalize(text) });
    } else if (id.startsWith('R')) {
      const [, type, from, to] = /^(\S+) \S+?:(T\d+) \S+?:(T\d+)/.exec(body) ?? [];
      const [source, target] = [spans.get(from ?? ''), spans.get(to ?? '')];
      edges.push(
        source && target && type !== undefined
          ? {
              source: source.text,
              target: target.text,
              directed: true,
              type,
              label: type.replace(/[-_]/g, ' ').toLowerCase(),
              own: placeOf(source.start < target.start ? source : target, article),
              at: () => `${file}:${i + 1}`,
            }
          : null,
      );
    } else if (id !== '') others.set(id.charAt(0), (others.get(id.charAt(0)) ?? 0) + 1);
  });
  const byText = new Map([...spans.values()].map((span) => [span.text, span]));
  const broken = edges.filter((edge) => edge === null).length;
  return {
    nodes: [...byText.values()].map(({ text, type }) => ({ id: text, label: text, type })),
    edges: edges.filter((edge) => edge !== null),
    dropped: [
      ...(broken > 0 ? [`${count(broken, 'relation')} whose mentions are not in the file`] : []),
      ...[...others].map(([kind, n]) => `${count(n, 'line')} beginning with ${kind}`),
    ],
  };
}

/** The sentence at an offset of the file; its letters are counted in the same text after n1. */
function placeOf({ start }: Span, text: string): Readonly<Record<string, unknown>> {
  const article = articleFromText(text);
  // A space that ends the part before the mention is not part of n1 there.
  const offset = codePointLength(normalize(`${text.slice(0, start)}x`)) - 1;
  const sentence = article.paragraphs.flat().find(({ end }) => offset < end);
  return sentence ? { at: [placeName(sentence)] } : {};
}
