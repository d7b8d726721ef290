/** What the live region says and no reader sees, in English. Lazy-loaded with the region. */
export const en = {
  selected: (name: string) => `Selected: ${name}`,
  nothingSelected: 'Nothing selected',
  selectionHidden: 'The filter hides your selection',
  view: (view: string) => `${view} view`,
  whole: 'Whole map shown',
  chooser: (n: string) => `Which line? ${n} options`,
  resetPositions: 'Positions reset',
};

export type LiveMessages = typeof en;
