import type { Graph } from '../graph/graph';
import { principalLabelKey, type LegendItem } from '../graph/legendItems';
import { principals } from '../graph/principals';
import type { Messages } from './messages/en';

/** The legend's name of an item. */
export function legendLabel(messages: Messages, graph: Graph, item: LegendItem): string {
  if (item === 'state' || item === 'pair') return messages.legend[principalLabelKey(graph)];
  if (item === 'actor' && principals(graph).size === 0) return messages.legend.onlyActor;
  return messages.legend[item];
}
