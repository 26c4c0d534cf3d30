/** From plain values to the enums of discord-api-types. */
import { ComponentType, Locale } from 'discord-api-types/v10';

/** A bit field as the enum that names its bits: any sum of them is one, and so is 0. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- the caller names the enum
export function bitField<Flags extends number>(bits: number): Flags {
  return bits as Flags;
}

/** The locale of that code; English for an unknown one. */
export function localeOf(code: unknown): Locale {
  return Object.values(Locale).find((locale) => locale === code) ?? Locale.EnglishUS;
}

export function componentTypeOf(value: unknown): ComponentType | undefined {
  return COMPONENT_TYPES.find((type) => type === value);
}

const COMPONENT_TYPES = Object.values(ComponentType).filter((type) => typeof type !== 'string');
