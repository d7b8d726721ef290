import { drag, select, type D3DragEvent, type DragContainerElement } from 'd3';
import { CLICK_DISTANCE_PX } from './attachPointer';

export interface DragCallbacks {
  /** The element whose coordinates the other callbacks use. */
  readonly container: Element;
  /** The node at a point, and its centre. */
  subjectAt(x: number, y: number): DragSubject | undefined;
  /** The node in slot `slot` follows the pointer. */
  onDrag(slot: number, x: number, y: number): void;
  onDrop(slot: number): void;
  /** One finger scrolls the page unless the reader has activated the map. */
  isActive(): boolean;
}

export interface DragSubject {
  readonly slot: number;
  readonly x: number;
  readonly y: number;
}

/** Makes nodes and their labels draggable. Returns the undo. */
export function attachDrag(element: Element, callbacks: DragCallbacks): () => void {
  type Drag = D3DragEvent<Element, unknown, DragSubject>;
  const behaviour = drag<Element, unknown, DragSubject | undefined>()
    .container(() => callbacks.container as DragContainerElement)
    .clickDistance(CLICK_DISTANCE_PX)
    .filter(
      (event: MouseEvent | TouchEvent) =>
        !event.ctrlKey && ('touches' in event ? callbacks.isActive() : event.button === 0),
    )
    .subject((event: Drag) => callbacks.subjectAt(event.x, event.y))
    .on('drag', (event: Drag) => callbacks.onDrag(event.subject.slot, event.x, event.y))
    .on('end', (event: Drag) => callbacks.onDrop(event.subject.slot));
  const selection = select(element).call(behaviour);
  return () => {
    selection.on('.drag', null);
  };
}
