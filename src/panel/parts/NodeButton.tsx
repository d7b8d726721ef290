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

/** A node's name inside a text; opens the node's page. */
export function NodeButton({ store, id, children }: Props) {
  return (
    <button type="button" className="ew-name" {...hoverProps(store, nodeTarget(id))}>
      {children}
    </button>
  );
}
