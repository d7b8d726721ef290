type Others<Messages> = Readonly<Record<'ru' | 'tr' | 'fa', () => Messages>>;

/**
 * Picks the messages of a language, English for one without. Those of the other languages are made
 * when they are first needed: all of them take 50 kB in a map that shows one.
 */
export function byLanguage<Messages>(
  en: Messages,
  others: Others<Messages>,
): (lang: string) => Messages {
  const makers = new Map(Object.entries(others));
  const made = new Map<string, Messages>();
  return (lang) => {
    const messages = made.get(lang) ?? makers.get(lang)?.() ?? en;
    made.set(lang, messages);
    return messages;
  };
}
