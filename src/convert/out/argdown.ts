import type { Dataset, Step, StepId } from '../../format/types';
import type { Exported } from '../types';

/**
 * The argument as Argdown (https://argdown.org): each step a statement; below it the steps that
 * support it (`+`), those against it (`-`), and those that follow from it as `+>`.
 */
export function toArgdown(dataset: Dataset): Exported {
  const { argument } = dataset;
  if (!argument) return { files: [], lost: ['everything: the map has no argument'] };
  const titles = new Map(argument.steps.map(({ id }) => [id, `[${id}]`]));
  const blocks = argument.steps.map((step) => blockOf(step, argument.steps, titles));
  const head = `===\ntitle: ${JSON.stringify(dataset.title)}\nauthor: ${JSON.stringify(dataset.about.by)}\n===\n`;
  const lost = [
    `${dataset.nodes.length} actors and ${dataset.edges.length} ties, with their places and reasoning`,
    'qualifiers, viewpoints and places of the steps',
  ];
  return {
    files: [{ name: `${dataset.id}.argdown`, text: `${head}\n${blocks.join('\n')}` }],
    lost,
  };
}

function blockOf(step: Step, steps: readonly Step[], titles: ReadonlyMap<StepId, string>): string {
  const named = (list: readonly Step[], mark: string) =>
    list.map(({ id }) => `  ${mark} ${titles.get(id) ?? ''}\n`).join('');
  const pros = steps.filter(({ supports }) => supports.includes(step.id));
  const cons = steps.filter(({ against = [] }) => against.includes(step.id));
  const conclusions = steps.filter(({ follows = [] }) => follows.includes(step.id));
  return `[${step.id}]: ${lineOf(step.text)}\n${named(pros, '+')}${named(cons, '-')}${named(conclusions, '+>')}`;
}

/** Characters with a meaning in Argdown are escaped. */
function lineOf(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, ' ').replace(/[[\]<>{}#*_@\\]/g, '\\$&');
}
