/**
 * What an `import()` brings, or null where it cannot come: the line broke, a newer build has taken the file away, the reader leaves
 * the page (Firefox then ends all that is on its way). Every piece that is brought late is asked for through here, so that whoever
 * asks says what there is without it, and no rejection goes unheard. Asked again, it is
 * tried again, but for Firefox, which keeps to its first answer until the page is loaded anew.
 */
export function loadOptional<Module>(coming: Promise<Module>): Promise<Module | null> {
  return coming.catch(() => null);
}
