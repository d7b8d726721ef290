import { Choice, type ChoiceProps } from '../controls/Choice';

/** A choice in the dialog, with its title visible beside it. */
export function ShareRow<T extends string>(choice: ChoiceProps<T>) {
  return (
    <div className="ew-share-row">
      <h3>{choice.title}</h3>
      <Choice {...choice} />
    </div>
  );
}
