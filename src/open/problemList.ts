import type { OpenMessages } from '../i18n/messages/open/en';
import type { Problem } from '../format/types';
import { element } from './dom';

/** Nobody corrects more at a time; those behind often go with the first. */
const MAX_SHOWN = 20;

/** The number of problems, with those that were only counted. */
export function countProblems(problems: readonly Problem[]): number {
  return problems.reduce((sum, { count = 1 }) => sum + count, 0);
}

/** The first 20 problems, then how many more there are. The checks write them in English. */
export function problemList(problems: readonly Problem[], messages: OpenMessages): HTMLElement {
  const shown = problems.filter(({ count }) => count === undefined).slice(0, MAX_SHOWN);
  const more = countProblems(problems) - shown.length;
  return element(
    'div',
    { class: 'open-problems' },
    element(
      'ul',
      { lang: 'en', dir: 'ltr' },
      ...shown.map(({ message, line, column }) =>
        element(
          'li',
          {},
          line === undefined || column !== undefined ? message : `${message} (line ${line})`,
        ),
      ),
    ),
    more > 0 && element('p', {}, messages.more(more)),
  );
}
