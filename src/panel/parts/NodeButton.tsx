import type { ReactNode } from 'react';
import type { NodeId } from '../../format/types';
import { nodeTarget } from '../../graph/target';
import type { MapStore } from '../../state/store';
import { hoverProps } from './hoverProps';

interface Props {
  readonly store: MapStore;
  readonly id: NodeId;
  readonly children: ReactNode;
}

/** A name inside a text; it opens its node. */
export function NodeButton({ store, id, children }: Props) {
  return (
    <button type="button" className="ew-name" {...hoverProps(store, nodeTarget(id))}>
      {children}
    </button>
  );
}
