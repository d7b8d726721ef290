import type { EdgeId } from '../../format/types';
import type { Ids } from '../../graph/filters';
import type { Group } from '../../graph/grouping';

/** The groups with these edges only. */
export function shownGroups(groups: readonly Group[], shown: Ids<EdgeId>): readonly Group[] {
  return groups
    .map((group) => ({ ...group, ids: group.ids.filter((id) => shown.has(id)) }))
    .filter(({ ids }) => ids.length > 0);
}
