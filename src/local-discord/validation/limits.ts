/**
 * Discord's limits that are checked here. Source of each: Discord's developer documentation, the page named in the
 * comment; they agree with the cases of our prototype that was held against Discord's OpenAPI document in November 2026.
 */
export const limits = {
  /** Message resource. */
  contentChars: 2000,
  embeds: 10,
  nonceChars: 25,
  /** Component reference: all components of a Components V2 message, nested ones counted. */
  componentsInAll: 40,
  /** Component reference: characters of all text displays of one message together. */
  textInAllChars: 4000,
  customIdChars: 100,
  rowsWithoutV2: 5,
  buttonsPerRow: 5,
  buttonLabelChars: 80,
  buttonUrlChars: 512,
  selectOptions: 25,
  selectTextChars: 100,
  selectPlaceholderChars: 150,
  sectionTexts: 3,
  galleryItems: 10,
  mediaDescriptionChars: 1024,
  /** Interactions, autocomplete. */
  choices: 25,
  choiceChars: 100,
  /** Interactions, modal. */
  modalTitleChars: 45,
  modalParts: 5,
  labelChars: 45,
  labelDescriptionChars: 100,
  inputChars: 4000,
  inputPlaceholderChars: 100,
  /** Application commands. */
  chatCommands: 100,
  menuCommands: 15,
  commandNameChars: 32,
  descriptionChars: 100,
  commandOptions: 25,
  commandInAllChars: 8000,
} as const;

/** Names of slash commands and their options (Application commands, naming); lower case where a case exists. */
export const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
