type Child = Node | string | null | false;

/** Attributes as they are written in HTML; true: present without a value; false: absent. */
type Attributes = Readonly<Record<string, string | boolean>>;

/** Creates an element. Texts become text nodes: whatever a file holds, nothing of it is markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes,
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (value !== false) made.setAttribute(name, value === true ? '' : value);
  made.append(...children.filter((child) => child !== null && child !== false));
  return made;
}

export function button(label: string, onPress: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'open-button' }, label);
  made.addEventListener('click', onPress);
  return made;
}

/** The page's heading of the moment, which gets the focus when the page changes. */
export function heading(text: string): HTMLHeadingElement {
  return element('h1', { tabindex: '-1', class: 'open-title' }, text);
}
