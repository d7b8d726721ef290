import type { Loaded } from './readDataset';
import type { Words } from '../state/words/en';
import type { Theme } from './settings';

interface Props {
  readonly loaded: Exclude<Loaded, { kind: 'map' }>;
  readonly words: Words;
  readonly theme: Theme;
}

/** Instead of an empty page: what is wrong with the file, for its reader and its author. */
export function ErrorPage({ loaded, words: { errors }, theme }: Props) {
  const problems = loaded.kind === 'broken' ? loaded.problems : [];
  return (
    <div data-edgewise="" data-error={loaded.kind} data-theme={theme} className="ew-error">
      <h1>{errors.title}</h1>
      <p role="alert">
        {loaded.kind === 'missing'
          ? errors.missing(loaded.file)
          : errors.broken(loaded.file, problems.length)}
      </p>
      {problems.length > 0 && (
        <ul>
          {problems.map(({ path, message }) => (
            <li key={`${path} ${message}`}>{message}</li>
          ))}
        </ul>
      )}
      <p>{errors.hint}</p>
    </div>
  );
}
