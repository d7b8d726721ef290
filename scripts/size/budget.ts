/** What a page may load before it is ready, JS and CSS together, gzip (docs of the format promise it). 1 kB = 1000 bytes. */
export const INITIAL_LIMIT_BYTES = 100_000;
