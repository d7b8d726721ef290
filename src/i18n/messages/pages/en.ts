/** Messages of the pages of a tie, a name and a step, in English. Lazy-loaded with them. */
export const en = {
  claim: 'Claim',
  grounds: 'Evidence',
  warrant: 'Why that supports it',
  firmness: 'How certain, and according to whom',
  when: 'When',
  places: 'Where in the article',
  place: (paragraph: number, sentence: number) =>
    paragraph === 0 ? 'Title' : `Paragraph ${paragraph}, sentence ${sentence}`,
  placeShort: (paragraph: number, sentence: number) =>
    paragraph === 0 ? 'Title' : `¶ ${paragraph}.${sentence}`,
  paragraphShort: (n: number) => (n === 0 ? 'Title' : `¶${n}`),
  showPlace: 'Shows the passage on this page',
  notFound: 'not found on this page',
  placeNotFound: (place: string) => `${place}, not found on this page`,
  /** The article on the page is not quite the one that the map was made from. */
  edited: (matching: number, cited: number) =>
    `The article was edited after this map was made: ${matching} of ${cited} cited sentences are still in it.`,
  otherTies: 'Ties between these two',
  previous: 'Previous tie',
  next: 'Next tie',
  members: 'Members',
  stanceCount: (stance: string, n: number) => `${stance} (${n})`,
  alsoCalled: 'Also called',
  isolate: (label: string) => `Show only the ties of ${label}`,
  allBetween: (names: string) => `All between ${names}`,
  pair: 'Two names',
  /** Begins a list of names: each leads to the page of both. */
  withOther: (label: string) => `${label} and …`,
  about: 'About this map',
  moment: 'Then and now',
};

export type PageMessages = typeof en;
