import type { Stance } from '../../format/types';
import { isVisible, type Visible } from '../../graph/filters';
import { edgeTarget, nodesOfPair, nodeTarget, type DrawnTarget } from '../../graph/target';
import { readEmphasis, type Emphasis, type EmphasisInput } from '../../state/emphasis';
import { isLabelBold, ringStanceOf } from '../../state/isLabelBold';
import { visibleOf } from '../../state/visible';
import type { CanvasScene } from './canvasScene';

/** The marks of a drawing, as the store's state wants them. */
export interface Marks {
  /** 1 for marks that pass the filters. The arrays are replaced only if the filters change. */
  readonly shown: ShownMarks;
  /** The marks that are neither idle nor muted. */
  readonly edges: ReadonlyMap<number, Emphasis>;
  readonly nodes: ReadonlyMap<number, NodeEmphasis>;
  /** Whether all others are muted. */
  readonly isMuting: boolean;
}

export interface NodeEmphasis {
  readonly emphasis: Emphasis;
  readonly isBold: boolean;
  readonly ring: Stance | undefined;
}

export interface ShownMarks {
  readonly edges: Uint8Array;
  readonly nodes: Uint8Array;
  readonly isAll: boolean;
  /** Whether hidden marks are left out instead of muted, to show one node's surroundings alone. */
  readonly isolates: boolean;
}

/** Reads the marks of a state. Costs as much as what is emphasised, unless a filter has changed. */
export function createMarksReader({ graph }: CanvasScene): (state: EmphasisInput) => Marks {
  let last: { readonly visible: Visible; readonly shown: ShownMarks } | null = null;
  const shownOf = (state: EmphasisInput): ShownMarks => {
    const visible = visibleOf(state);
    if (last?.visible !== visible) {
      const edges = Uint8Array.from(graph.edges, ({ id }) => Number(visible.edges.has(id)));
      const nodes = Uint8Array.from(graph.nodes, ({ id }) => Number(visible.nodes.has(id)));
      const isAll = !edges.includes(0) && !nodes.includes(0);
      last = { visible, shown: { edges, nodes, isAll, isolates: state.isolated !== null } };
    }
    return last.shown;
  };
  return (state) => {
    const { near, emphasisOf, isMuting } = readEmphasis(state);
    const visible = visibleOf(state);
    const edges = new Map<number, Emphasis>();
    const nodes = new Map<number, NodeEmphasis>();
    const add = (target: DrawnTarget) => {
      if (!isVisible(visible, target)) return;
      const emphasis = emphasisOf(target);
      if (emphasis === 'idle' || emphasis === 'muted') return;
      if (target.kind === 'edge') edges.set(graph.edgeIndex.get(target.id) ?? -1, emphasis);
      else
        nodes.set(graph.nodeIndex.get(target.id) ?? -1, {
          emphasis,
          isBold: isLabelBold(state, target.id),
          ring: ringStanceOf(state, target.id),
        });
    };
    for (const group of near) {
      for (const id of group.edges.keys()) add(edgeTarget(id));
      for (const id of group.nodes.keys()) add(nodeTarget(id));
    }
    for (const target of [state.hovered, state.selection])
      if (target?.kind === 'edge' || target?.kind === 'node') add(target);
      else if (target?.kind === 'pair') nodesOfPair(target.id).forEach((id) => add(nodeTarget(id)));
    return { shown: shownOf(state), edges, nodes, isMuting };
  };
}
