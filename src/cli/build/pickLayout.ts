import path from 'node:path';
import { readSolved } from '../../layout/readLayout';
import { LAYOUT_SIZE_NAMES, type SolvedLayout } from '../../geometry/types';
import type { Graph } from '../../graph/graph';
import type { Io } from '../io';
import { buildDraftLayout } from './draftLayout';

/** Where the positions of a map's nodes come from. */
export type LayoutOrigin = 'given' | 'beside' | 'solved' | 'quick';

export interface PickedLayout {
  readonly origin: LayoutOrigin;
  readonly layout: SolvedLayout;
}

interface LayoutRequest {
  /** The dataset's file; `-` for standard input, which has no sibling files. */
  readonly file: string;
  /** The file that --layout names. */
  readonly given: string | undefined;
  readonly quick: boolean;
}

/**
 * The layout passed in, else one beside the dataset that matches it, else a new one. Null if the
 * layout passed in does not match. Rejects with ReadError if it cannot be read.
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
  const beside = readWhole(graph, await readBeside(request.file, io));
  if (beside) return { origin: 'beside', layout: beside };
  if (request.quick) return { origin: 'quick', layout: buildDraftLayout(graph) };
  return { origin: 'solved', layout: await io.services.solve(graph, io.err) };
}

function readWhole(graph: Graph, text: string): SolvedLayout | null {
  const layout = readSolved(graph, text);
  const names = new Set(layout?.frames.map(({ frame }) => frame));
  return LAYOUT_SIZE_NAMES.every((name) => names.has(name)) ? layout : null;
}

/** '' if there is none. */
async function readBeside(file: string, io: Io): Promise<string> {
  if (file === '-') return '';
  return io.read(path.join(path.dirname(file), 'layout.json')).catch(() => '');
}
