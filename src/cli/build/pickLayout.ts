import path from 'node:path';
import { readSolved } from '../../layout/readLayout';
import { LAYOUT_SIZE_NAMES, type SolvedLayout } from '../../geometry/types';
import type { Graph } from '../../graph/graph';
import type { Io } from '../io';
import { buildDraftLayout } from './draftLayout';
import { renameLabels } from './renameLabels';

/** Where the positions of a map's nodes come from. */
export type LayoutOrigin = 'given' | 'beside' | 'out' | 'solved' | 'quick';

export interface PickedLayout {
  readonly origin: LayoutOrigin;
  readonly layout: SolvedLayout;
}

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
 * one. If a layout differs in names only, its positions are kept. Null if the layout passed in does
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
    if (layout) return { origin, layout };
  }
  if (request.quick) return { origin: 'quick', layout: buildDraftLayout(graph) };
  return { origin: 'solved', layout: await io.services.solve(graph, io.err) };
}

function readWhole(graph: Graph, text: unknown): SolvedLayout | null {
  const layout = readSolved(graph, text);
  const names = new Set(layout?.frames.map(({ frame }) => frame));
  return LAYOUT_SIZE_NAMES.every((name) => names.has(name)) ? layout : null;
}
