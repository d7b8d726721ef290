import { pickHelpMessages } from '../../i18n/messages/help/pickHelpMessages';

interface Props {
  readonly lang: string;
}

/** What the keys do. Lazy-loaded with its messages when a reader opens the help. */
export function HelpKeys({ lang }: Props) {
  const { keys: rows, wheel, star } = pickHelpMessages(lang);
  return (
    <>
      <dl className="ew-keys">
        {rows.map(({ keys, does }) => (
          <div key={does}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>{`${wheel} ${star}`}</p>
    </>
  );
}
