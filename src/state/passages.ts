/**
 * What is known of the article on the host page: the text of every passage found there, by its
 * place ("6.2"), and the places that were searched for in vain. Null in the store while there is no
 * article.
 */
export interface HostPassages {
  readonly found: ReadonlyMap<string, string>;
  readonly missing: ReadonlySet<string>;
  /** Those of `found` whose words the host has changed, where that is known. */
  readonly edited?: ReadonlySet<string>;
}

/**
 * A request to show a passage in the host's article. A new object for each request, so that asking
 * twice shows it twice.
 */
export interface PassageRequest {
  readonly place: string;
}
