import type { Dataset } from '../dataset/types';
import type { Words } from '../state/words/en';

interface Props {
  readonly dataset: Dataset;
  readonly words: Words;
}

/** What is not in it, where it comes from, whose views it gives, who made it, under which licence. */
export function ReadingSource({ dataset, words }: Props) {
  const { source, about, notShown, license } = dataset;
  const { start } = words;
  return (
    <>
      {notShown.length > 0 && (
        <>
          <h2>{start.notShown}</h2>
          <ul className="ew-reading-not">
            {notShown.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </>
      )}
      <h2>{start.source}</h2>
      <p className="ew-reading-source">
        {source.url === undefined ? source.title : <a href={source.url}>{source.title}</a>}
        {words.comma}
        {start.published(source.publisher, source.issued)}. {start.viewsNote} {about.method}{' '}
        {start.madeBy(about.by, about.version, license)}
      </p>
    </>
  );
}
