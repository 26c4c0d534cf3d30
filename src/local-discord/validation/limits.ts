/**
 * Discord's limits that are checked here. Source of each: Discord's developer documentation, the page named in the
 * comment; they agree with the cases of our prototype that was held against Discord's OpenAPI document in November 2026.
 */
export const limits = {
  /** Message resource. */
  contentChars: 2000,
  nonceChars: 25,
  attachments: 10,
  attachmentDescriptionChars: 1024,
  mentionsListed: 100,
  /** Message resource, embed limits. */
  embeds: 10,
  embedTitleChars: 256,
  embedDescriptionChars: 4096,
  embedFields: 25,
  embedFieldNameChars: 256,
  embedFieldValueChars: 1024,
  embedFooterChars: 2048,
  embedAuthorChars: 256,
  embedsInAllChars: 6000,
  /** Poll resource. */
  pollQuestionChars: 300,
  pollAnswers: 10,
  pollAnswerChars: 55,
  /** 32 days. */
  pollHours: 768,
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
  radioOptionsMin: 2,
  groupOptions: 10,
  uploads: 10,
  /** Application commands. */
  chatCommands: 100,
  menuCommands: 15,
  commandNameChars: 32,
  descriptionChars: 100,
  commandOptions: 25,
  optionTextChars: 6000,
  commandInAllChars: 8000,
} as const;

/** Names of slash commands and their options (Application commands, naming); lower case where a case exists. */
export const COMMAND_NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u;
