/** A text of the interface: a stable identifier for translators and the English wording in ICU message syntax. */
export type Message = { readonly id: string; readonly defaultMessage: string }

/** Texts of one area of the interface. Identifiers are `area.key` and stay when the wording changes. */
export function catalogue<Key extends string>(
  area: string,
  texts: Readonly<Record<Key, string>>,
): Record<Key, Message> {
  const entries = Object.entries<string>(texts).map(([key, defaultMessage]) => [
    key,
    { id: `${area}.${key}`, defaultMessage },
  ])
  return Object.fromEntries(entries) as Record<Key, Message>
}
