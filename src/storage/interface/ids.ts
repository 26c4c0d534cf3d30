/** A server's id, as Discord writes it; `@me` (Discord's own word) for what belongs to no server: direct messages. */
export type GuildId = string;

/** A person's id, as Discord writes it. Columns that hold one end in `user_id`, so that privacy covers them all. */
export type UserId = string;

/** Milliseconds since 1970, UTC. */
export type Instant = number;

/** Where things are kept that a person saves outside of any server. */
export const NO_GUILD: GuildId = '@me';
