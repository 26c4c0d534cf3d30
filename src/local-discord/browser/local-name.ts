/** Names and descriptions in the viewer's language, where the bot gave them. */
interface Localized {
  readonly name: string;
  readonly description?: string;
  readonly name_localizations?: Readonly<Record<string, string | null>> | null;
  readonly description_localizations?: Readonly<Record<string, string | null>> | null;
}

export function localName(thing: object, locale: string): string {
  const { name, name_localizations: names } = thing as Localized;
  return names?.[locale] ?? name;
}

export function localDescription(thing: object, locale: string): string {
  const { description = '', description_localizations: descriptions } = thing as Localized;
  return descriptions?.[locale] ?? description;
}
