/** What the live region says and no reader sees, in English. Lazy-loaded with the region. */
export const en = {
  selected: (name: string) => `Selected: ${name}`,
  nothingSelected: 'Nothing selected',
  selectionHidden: 'The filter hides your selection',
  view: (view: string) => `${view} view`,
  whole: 'Whole map shown',
  chooser: (n: string) => `Which line? ${n} options`,
  resetPositions: 'Positions reset',
  /** The label of a moment, or null for all times. */
  moment: (label: string | null, counts: string) => `${label ?? 'All times'}: ${counts}`,
};

export type LiveMessages = typeof en;
