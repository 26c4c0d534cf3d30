/** The package types only its other entry; these are its Zod schemas, each named for the document's with a suffix. */
declare module 'discord-api-spec/zod' {
  export const MessageCreateRequestSchema: unknown;
}
