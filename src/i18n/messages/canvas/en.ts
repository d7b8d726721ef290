/** Texts of a large map, in English. Lazy-loaded with its drawing. */
export const en = {
  /** Accessible name of the drawing: the mark that has the focus, then the map. */
  label: (map: string, focused: string | null) => (focused ? `${focused}. ${map}` : map),
  /** What a screen reader calls the drawing (`aria-roledescription`). */
  role: 'map',
  howTo:
    'This map is one large picture. Search finds a name or a tie, and the list has every tie in words. Here, the up and down arrows move through the names, the right and left arrows along their ties, and Enter opens a page about the one you have reached.',
  surroundings: (name: string) => `Show only the surroundings of ${name}`,
  only: 'Only around it:',
  steps: (n: number) => (n === 1 ? '1 step' : `${n} steps`),
  whole: 'Whole map',
  /** Shown while a map without positions is laid out. */
  layingOut: (names: number) =>
    `Placing ${names} names on the map. Meanwhile, you can read the list.`,
  listOnly: 'Stop, and keep the list',
  /** A map too large to draw in full: how many names and ties are in the picture. */
  reducedPicture: (names: number, allNames: number, ties: number, allTies: number) =>
    `Too large to draw in full: ${names} of ${allNames} names are written, ${ties} of ${allTies} ties drawn.`,
};

export type CanvasMessages = typeof en;
