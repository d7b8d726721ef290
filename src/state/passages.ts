/**
 * What is known of the article on the host's page: the text of every passage that was found there, by its place ("6.2"), and the
 * places that were looked for and not found. Null in the store while no article is at hand.
 */
export interface HostPassages {
  readonly found: ReadonlyMap<string, string>;
  readonly missing: ReadonlySet<string>;
}

/** A reader wants to see a passage in the host's article. A new object for each deed: asking twice shows it twice. */
export interface PassageRequest {
  readonly place: string;
}
