import { pickPageMessages } from '../pages/pickPageMessages';
import type { Reasoning } from '../../../format/types';
import type { Messages } from '../en';
import { pickArgumentMessages } from './pickArgumentMessages';

/** Heading of a warrant; depends on who supplied it and on whether there are grounds. */
export function warrantTitle(messages: Messages, { grounds, warrantBy }: Reasoning): string {
  const argument = pickArgumentMessages(messages.lang);
  if (warrantBy === 'editor') return argument.warrantByEditor;
  return grounds.length === 0 ? argument.warrantAlone : pickPageMessages(messages.lang).warrant;
}
