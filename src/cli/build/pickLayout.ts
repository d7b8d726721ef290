import path from 'node:path';
import { readSolved } from '../../layout/readLayout';
import { LAYOUT_SIZE_NAMES, type SolvedLayout } from '../../geometry/types';
import type { Graph } from '../../graph/graph';
import { isLarge } from '../../graph/isLarge';
import { WORLD_SIZE } from '../../geometry/layoutSizes';
import { layoutHash } from '../../layout/layoutHash';
import { settleWorld } from '../../layout/world/settleWorld';
import type { Io } from '../io';
import { buildDraftLayout } from './draftLayout';
import { renameLabels } from './renameLabels';

/** Where the positions of a map's nodes come from. */
export type LayoutOrigin = 'given' | 'beside' | 'out' | 'solved' | 'quick' | 'world';

export interface PickedLayout {
  readonly origin: LayoutOrigin;
  readonly layout: SolvedLayout;
}

const PROGRESS_STEP = 0.25;

interface LayoutRequest {
  /** The dataset's file; `-` for standard input, which has no sibling files. */
  readonly file: string;
  /** The file that --layout names. */
  readonly given: string | undefined;
  /** The folder that is written, where an earlier build may have left its layout. */
  readonly out: string;
  readonly quick: boolean;
}

/**
 * The layout passed in, else the one beside the dataset or that of an earlier build, else a new
 * one. A draft found there is kept only for another draft, or an author who tried `--quick` first
 * would publish it. If a layout differs in names only, its positions are kept. Null if the layout passed in does
 * not match. Rejects with ReadError if it cannot be read.
 */
export async function pickLayout(
  graph: Graph,
  request: LayoutRequest,
  io: Io,
): Promise<PickedLayout | null> {
  if (request.given !== undefined) {
    const layout = readWhole(graph, await io.read(request.given));
    return layout && { origin: 'given', layout };
  }
  const folders: readonly { origin: LayoutOrigin; folder: string }[] = [
    ...(request.file === '-'
      ? []
      : [{ origin: 'beside' as const, folder: path.dirname(request.file) }]),
    { origin: 'out', folder: request.out },
  ];
  for (const { origin, folder } of folders) {
    const text = await io.read(path.join(folder, 'layout.json')).catch(() => '');
    const layout = readWhole(graph, text) ?? readWhole(graph, renameLabels(graph, text));
    if (layout && (request.quick || !layout.draft)) return { origin, layout };
  }
  if (isLarge(graph)) return { origin: 'world', layout: buildWorld(graph, io) };
  if (request.quick)
    return { origin: 'quick', layout: { ...buildDraftLayout(graph), draft: true } };
  return { origin: 'solved', layout: await io.services.solve(graph, io.err) };
}

function readWhole(graph: Graph, text: unknown): SolvedLayout | null {
  const layout = readSolved(graph, text);
  const names = new Set(layout?.frames.map(({ frame }) => frame));
  const wanted = isLarge(graph) ? [WORLD_SIZE.name] : LAYOUT_SIZE_NAMES;
  return wanted.every((name) => names.has(name)) ? layout : null;
}

/** The layout of a large map; the solver is only for drawings of fixed size. */
function buildWorld(graph: Graph, io: Io): SolvedLayout {
  const { nodes, edges } = graph;
  io.err(`laying out ${nodes.length} nodes and ${edges.length} edges`);
  let said = 0;
  const solved = settleWorld(graph, (share) => {
    if (share < said + PROGRESS_STEP) return;
    said = share;
    io.err(`laying out: ${Math.round(100 * share)} %`);
  });
  return { format: 'edgewise-layout/1', of: layoutHash(graph), frames: [solved] };
}
