import { useLayoutEffect, useRef, type Ref } from 'react';
import type { MapStore } from '../state/store';
import type { Messages } from '../i18n/messages/en';
import { attachLooks } from './attachLooks';
import { collectMarks, type Marks } from './marks/collectMarks';
import { createSvgElement } from './marks/createSvgElement';
import { drawingAttributes } from './marks/drawingAttributes';
import { drawingMarks } from './marks/drawingMarks';
import { nameMarks } from './nameMarks';
import type { Scene } from './scene';

interface Props {
  readonly store: MapStore;
  readonly scene: Scene;
  readonly messages: Messages;
  /** Id of the panel that shows what the marks select. */
  readonly panelId?: string | undefined;
  readonly ref?: Ref<SVGSVGElement>;
}

/**
 * The drawing at rest positions. React owns the `<svg>` and the group in it, not the marks: they
 * are created before the next paint, and the state is written into them without React.
 * Scaled evenly to its container, so its proportions never change.
 */
export function MapDrawing({ store, scene, messages, panelId, ref }: Props) {
  const camera = useRef<SVGGElement>(null);
  const marks = useRef<Marks>(null);
  useLayoutEffect(() => {
    const group = camera.current;
    if (!group) return;
    const focused = focusedMark(group);
    group.replaceChildren(
      ...drawingMarks(scene, { panelId }).map((markup) => createSvgElement(document, markup)),
    );
    marks.current = collectMarks(group);
    const detach = attachLooks(marks.current, scene, store);
    if (focused) group.querySelector<SVGElement>(focused)?.focus({ preventScroll: true });
    return detach;
  }, [scene, store, panelId]);
  useLayoutEffect(() => {
    if (!marks.current) return;
    return nameMarks(marks.current, scene, messages, store);
  }, [scene, store, messages, panelId]);
  return (
    <svg ref={ref} className="ew-map" tabIndex={-1} {...drawingAttributes(scene, messages)}>
      <g ref={camera} data-camera="" />
    </svg>
  );
}

/** A selector for the mark that has the focus: its replacement gets it back. */
function focusedMark(group: SVGGElement): string | null {
  const mark = group.querySelector<SVGElement>(':focus');
  if (!mark) return null;
  const { node, edge } = mark.dataset;
  return node ? `[data-node="${node}"]` : edge ? `[data-edge="${edge}"]` : null;
}
