// The tables, as the newest migration leaves them. Columns that hold a person's id end in `user_id`; `is_…`, `has_…` and
// `starts_…` are 0 or 1; lists and objects are JSON text; times are milliseconds since 1970.

export interface Schema {
  settings: SettingsRow;
  libraries: LibraryRow;
  articles: ArticleRow;
  article_versions: ArticleVersionRow;
  paragraphs: ParagraphRow;
  proposals: ProposalRow;
  notes: NoteRow;
  schedules: ScheduleRow;
  posts: PostRow;
  quotes: QuoteRow;
  feeds: FeedRow;
  departed_guilds: DepartedGuildRow;
}

/** All tables, those that others refer to first: the order in which a backup is read back. */
export const TABLES = [
  'settings',
  'libraries',
  'articles',
  'article_versions',
  'paragraphs',
  'proposals',
  'notes',
  'schedules',
  'posts',
  'quotes',
  'feeds',
  'departed_guilds',
] as const satisfies readonly (keyof Schema)[];

/** Null: never set, so the default applies. */
interface SettingsRow {
  guild_id: string;
  language: string | null;
  visibility: string | null;
  default_article: string | null;
  reading_list: string | null;
  curator_role_id: string | null;
  curator_channel_id: string | null;
  allowed_channel_ids: string | null;
  has_built_in_corpus: number | null;
  max_quoted_passages: number | null;
  max_quoted_share: number | null;
  beyond_quoted_share: string | null;
  max_articles: number | null;
  max_chars: number | null;
}

/** A row a server: its lock, and the count by which other processes see that articles changed. */
interface LibraryRow {
  guild_id: string;
  revision: number;
}

interface ArticleRow {
  guild_id: string;
  slug: string;
  version: number;
  bibliography: string;
  aliases: string;
  actors: string;
  chars: number;
  hash: string;
  added_at: number;
  added_by_user_id: string | null;
  edited_at: number;
  edited_by_user_id: string | null;
  removed_at: number | null;
  removed_by_user_id: string | null;
}

interface ArticleVersionRow {
  guild_id: string;
  slug: string;
  version: number;
  hash: string;
  chars: number;
  published_at: number;
  published_by_user_id: string | null;
}

interface ParagraphRow {
  guild_id: string;
  slug: string;
  version: number;
  number: number;
  text: string;
  hash: string;
}

interface ProposalRow {
  guild_id: string;
  proposal_id: string;
  state: string;
  title: string;
  draft: string | null;
  replaces_slug: string | null;
  replaces_version: number | null;
  proposed_by_user_id: string | null;
  proposed_at: number;
  touched_at: number;
  decided_by_user_id: string | null;
  decided_at: number | null;
  reason: string | null;
}

interface NoteRow {
  guild_id: string;
  user_id: string;
  note_id: string;
  slug: string;
  paragraph: number;
  /** 0 for the whole paragraph: null would not count as equal in the unique key. */
  sentence: number;
  /** 0 for one sentence, or the whole paragraph. */
  last_sentence: number;
  hash: string;
  text: string;
  tags: string;
  saved_at: number;
  edited_at: number;
}

interface ScheduleRow {
  guild_id: string;
  schedule_id: string;
  channel_id: string;
  time: string;
  time_zone: string;
  weekdays: string;
  content: string;
  post_order: string;
  ping_role_id: string | null;
  is_pinned: number;
  starts_thread: number;
  late_minutes: number;
  progress: string;
  paused_reason: string | null;
  paused_at: number | null;
  created_at: number;
  created_by_user_id: string | null;
  revision: number;
}

interface PostRow {
  guild_id: string;
  schedule_id: string;
  local_date: string;
  due_at: number;
  expires_at: number;
  /** When it may be claimed: its time, the next try, or the end of the lease. Null once it is settled. */
  ready_at: number | null;
  nonce: string;
  state: string;
  worker: string | null;
  attempts: number;
  item: string | null;
  channel_id: string | null;
  sending_since: number | null;
  message_id: string | null;
  settled_at: number | null;
  reason: string | null;
}

interface QuoteRow {
  guild_id: string;
  channel_id: string;
  slug: string;
  day: number;
  chars: number;
}

interface FeedRow {
  guild_id: string;
  feed_id: string;
  url: string;
  title: string;
  etag: string | null;
  last_modified: string | null;
  /** Which items were dealt with, as hashes, and how often others were tried. */
  progress: string;
  /** When it may be claimed: its next poll, or the end of the lease. Null once it is given up. */
  ready_at: number | null;
  ticket: string | null;
  checked_at: number | null;
  failing_since: number | null;
  failures: number;
  problem: string | null;
  added_at: number;
  added_by_user_id: string | null;
}

interface DepartedGuildRow {
  guild_id: string;
  left_at: number;
}
