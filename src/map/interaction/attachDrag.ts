import { drag, select, type D3DragEvent } from 'd3';
import { CLICK_DISTANCE_PX, pickInput, type Drawing } from './attachPointer';
import { pickNode } from './pick';

export interface DragCallbacks {
  /** The node in slot `slot` follows the pointer; layout units. */
  onDrag(slot: number, x: number, y: number): void;
  onDrop(slot: number): void;
  /** One finger scrolls the page unless the reader has activated the map. */
  isActive(): boolean;
}

interface Subject {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
}

/** Makes nodes and their labels draggable. Returns the undo. */
export function attachDrag(
  svg: SVGSVGElement,
  drawing: Drawing,
  callbacks: DragCallbacks,
): () => void {
  type Drag = D3DragEvent<SVGSVGElement, unknown, Subject>;
  const behaviour = drag<SVGSVGElement, unknown, Subject | undefined>()
    .container(() => drawing.camera)
    .clickDistance(CLICK_DISTANCE_PX)
    .filter(
      (event: MouseEvent | TouchEvent) =>
        !event.ctrlKey && ('touches' in event ? callbacks.isActive() : event.button === 0),
    )
    .subject((event: Drag) => subjectAt(drawing, event.x, event.y))
    .on('drag', (event: Drag) => callbacks.onDrag(event.subject.slot, event.x, event.y))
    .on('end', (event: Drag) => callbacks.onDrop(event.subject.slot));
  const selection = select(svg).call(behaviour);
  return () => {
    selection.on('.drag', null);
  };
}

function subjectAt(drawing: Drawing, x: number, y: number): Subject | undefined {
  const picked = pickNode(pickInput(drawing, { x, y }, 'mouse'));
  const slot = picked?.kind === 'node' ? drawing.scene.graph.nodeIndex.get(picked.id) : undefined;
  if (slot === undefined) return undefined;
  return {
    slot,
    x: drawing.positions[2 * slot] ?? 0,
    y: drawing.positions[2 * slot + 1] ?? 0,
  };
}
