/** Discord's numbers, by the names of its documentation. The package that has them would be most of the script; a test compares. */

export const COMPONENT = {
  ActionRow: 1,
  Button: 2,
  StringSelect: 3,
  TextInput: 4,
  UserSelect: 5,
  RoleSelect: 6,
  MentionableSelect: 7,
  ChannelSelect: 8,
  Section: 9,
  TextDisplay: 10,
  Thumbnail: 11,
  MediaGallery: 12,
  File: 13,
  Separator: 14,
  Container: 17,
  Label: 18,
  FileUpload: 19,
  RadioGroup: 21,
  CheckboxGroup: 22,
  Checkbox: 23,
} as const;

export const BUTTON_STYLE = { Primary: 1, Secondary: 2, Success: 3, Danger: 4, Link: 5, Premium: 6 } as const;

export const OPTION = {
  Subcommand: 1,
  SubcommandGroup: 2,
  String: 3,
  Integer: 4,
  Boolean: 5,
  User: 6,
  Channel: 7,
  Role: 8,
  Mentionable: 9,
  Number: 10,
  Attachment: 11,
} as const;

export const COMMAND = { ChatInput: 1, User: 2, Message: 3 } as const;

export const MESSAGE_FLAG = { Ephemeral: 64, Loading: 128, IsComponentsV2: 32_768 } as const;

export const INTERACTION = { ApplicationCommand: 2, MessageComponent: 3, ModalSubmit: 5 } as const;

export const SPACING = { Small: 1, Large: 2 } as const;

export const MESSAGE_TYPE = {
  Default: 0,
  ChannelPinnedMessage: 6,
  ThreadCreated: 18,
  Reply: 19,
  PollResult: 46,
} as const;
