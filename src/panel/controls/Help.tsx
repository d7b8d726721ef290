import type { Messages } from '../../i18n/messages/en';

interface Props {
  readonly messages: Messages;
}

/** The keys of the map, folded away. */
export function Help({ messages: { help } }: Props) {
  return (
    <details className="ew-details ew-help">
      <summary>{help.open}</summary>
      <dl className="ew-keys">
        {help.keys.map(({ keys, does }) => (
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
      <p>{`${help.wheel} ${help.star}`}</p>
    </details>
  );
}
