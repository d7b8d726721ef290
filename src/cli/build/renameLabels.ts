import type { DatasetNode } from '../../format/types';
import type { SolvedLayout, SolvedLayoutSize, SolvedNode } from '../../geometry/types';
import { buildGraph, type Graph } from '../../graph/graph';
import { layoutHash } from '../../layout/layoutHash';
import { buildDraftLayout } from './draftLayout';

/**
 * Converts a layout of the same dataset with other names: every position stays, and a changed name
 * gets new line breaks. Null if anything else has changed. The old names are read from the labels,
 * and the layout's hash proves them: it covers names, kinds, edges and seeds.
 */
export function renameLabels(graph: Graph, text: string): SolvedLayout | null {
  const old = parse(text);
  if (!old) return null;
  const nodes = graph.nodes.map((node) => withOldNames(node, old));
  if (layoutHash(buildGraph({ ...graph.dataset, nodes })) !== old.of) return null;
  const draft = buildDraftLayout(graph);
  return {
    ...draft,
    ...(old.draft === true && { draft: true }),
    frames: old.frames.map((size) => ({
      ...size,
      nodes: Object.fromEntries(
        graph.nodes.map((node) => [node.id, renamed(node, size, draft)]),
      ) as SolvedLayoutSize['nodes'],
    })),
  };
}

function renamed(node: DatasetNode, solvedSize: SolvedLayoutSize, draft: SolvedLayout): SolvedNode {
  const solved = solvedSize.nodes[node.id];
  const fresh = draft.frames.find((one) => one.frame === solvedSize.frame)?.nodes[node.id];
  if (!solved || !fresh) throw new Error(`no position of ${node.id}`);
  return spells(solved, node.label) || spells(solved, node.short)
    ? solved
    : { ...solved, lines: fresh.lines };
}

/**
 * The node with the name in the old labels: the long one in the widest layout size, the short one
 * in the narrowest.
 */
function withOldNames(node: DatasetNode, { frames }: SolvedLayout): DatasetNode {
  const nameIn = (size: 'wide' | 'tiny', now: string | undefined) => {
    const solved = frames.find(({ frame }) => frame === size)?.nodes[node.id];
    return !solved || spells(solved, now) ? now : solved.lines.join(' ');
  };
  const label = nameIn('wide', node.label) ?? node.label;
  if (node.short === undefined) return { ...node, label };
  return { ...node, label, short: nameIn('tiny', node.short) ?? node.short };
}

function spells({ lines }: SolvedNode, name: string | undefined): boolean {
  const squeeze = (text: string) => text.replace(/\s+/gu, '');
  return name !== undefined && squeeze(lines.join('')) === squeeze(name);
}

/** As far as it has the form of a layout; `readSolved` judges the result. */
function parse(text: string): SolvedLayout | null {
  try {
    const value = JSON.parse(text) as Partial<SolvedLayout> | null;
    const isLayout = value?.format === 'edgewise-layout/1' && Array.isArray(value.frames);
    const isSound =
      isLayout &&
      value.frames.every((size: unknown) => {
        const nodes: unknown = (size as Partial<SolvedLayoutSize> | null)?.nodes;
        if (typeof nodes !== 'object' || nodes === null) return false;
        return Object.values(nodes).every((node: unknown) =>
          Array.isArray((node as Partial<SolvedNode> | null)?.lines),
        );
      });
    return isSound ? (value as SolvedLayout) : null;
  } catch {
    return null;
  }
}
