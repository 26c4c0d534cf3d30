import type { Selectable, Updateable } from 'kysely';
import type { Database, Queries } from '../database.ts';
import type {
  NewProposal,
  Proposal,
  ProposalKey,
  ProposalState,
  ProposalStore,
  ProposedDraft,
  ProposeResult,
} from '../interface/proposal-store.ts';
import type { Schema } from '../schema.ts';
import { fromJson, toJson } from './json-column.ts';

type Row = Selectable<Schema['proposals']>;

const UNSETTLED: readonly ProposalState[] = ['draft', 'open'];

export function createProposalStore(database: Database, newId: () => string): ProposalStore {
  const update = (key: ProposalKey, from: readonly ProposalState[], values: Updateable<Schema['proposals']>) =>
    database.write(async (db) => {
      const { numUpdatedRows } = await db
        .updateTable('proposals')
        .set(values)
        .where((eb) => eb.and(keyColumns(key)))
        .where('state', 'in', from)
        .executeTakeFirst();
      return numUpdatedRows > 0n;
    });
  return {
    add: (proposal) => {
      const row = toRow(proposal, newId());
      return database.write(async (db) => add(db, row, proposal.maxOfUser));
    },
    get: (key) => database.read(async (db) => get(db, key)),
    list: (guildId, state) => database.read(async (db) => list(db, guildId, state)),
    edit: (key, draft) => update(key, UNSETTLED, { draft: toJson(draft), title: draft.bibliography.title }),
    submit: (key, at) => update(key, ['draft'], { state: 'open', proposed_at: at, touched_at: at }),
    decide: ({ state, byUserId, at, reason, ...key }) =>
      update(key, UNSETTLED, {
        state,
        draft: null,
        decided_by_user_id: byUserId,
        decided_at: at,
        touched_at: at,
        reason: reason ?? null,
      }),
    purge: ({ drafts, settled }) =>
      database.write(async (db) => {
        const { numDeletedRows } = await db
          .deleteFrom('proposals')
          .where((eb) =>
            eb.or([
              eb.and([eb('state', '=', 'draft'), eb('touched_at', '<', drafts)]),
              eb.and([eb('state', 'not in', UNSETTLED), eb('touched_at', '<', settled)]),
            ]),
          )
          .executeTakeFirst();
        return Number(numDeletedRows);
      }),
  };
}

function keyColumns({ guildId, proposalId }: ProposalKey) {
  return { guild_id: guildId, proposal_id: proposalId };
}

async function add(db: Queries, row: Row, maxOfUser: number): Promise<ProposeResult> {
  const { guild_id, proposed_by_user_id } = row;
  const unsettled = await db
    .selectFrom('proposals')
    .select('proposal_id')
    .where((eb) => eb.and({ guild_id, proposed_by_user_id }))
    .where('state', 'in', UNSETTLED)
    .execute();
  if (unsettled.length >= maxOfUser) return { kind: 'too-many', count: unsettled.length };
  await db.insertInto('proposals').values(row).execute();
  return { kind: 'proposed', proposal: toProposal(row) };
}

async function get(db: Queries, key: ProposalKey): Promise<Proposal | undefined> {
  const query = db.selectFrom('proposals').selectAll();
  const row = await query.where((eb) => eb.and(keyColumns(key))).executeTakeFirst();
  return row && toProposal(row);
}

/** Without the drafts, which may be megabytes. */
const LISTED = [
  'guild_id',
  'proposal_id',
  'state',
  'title',
  'replaces_slug',
  'replaces_version',
  'proposed_by_user_id',
  'proposed_at',
  'touched_at',
  'decided_by_user_id',
  'decided_at',
  'reason',
] as const;

async function list(db: Queries, guildId: string, state: ProposalState): Promise<readonly Proposal[]> {
  const rows = await db
    .selectFrom('proposals')
    .select(LISTED)
    .where((eb) => eb.and({ guild_id: guildId, state }))
    .orderBy('proposed_at')
    .orderBy('proposal_id')
    .execute();
  return rows.map((row) => toProposal({ ...row, draft: null }));
}

function toRow({ guildId, state, draft, replaces, byUserId, at }: NewProposal, proposalId: string): Row {
  return {
    guild_id: guildId,
    proposal_id: proposalId,
    state,
    title: draft.bibliography.title,
    draft: toJson(draft),
    replaces_slug: replaces?.slug ?? null,
    replaces_version: replaces?.version ?? null,
    proposed_by_user_id: byUserId ?? null,
    proposed_at: at,
    touched_at: at,
    decided_by_user_id: null,
    decided_at: null,
    reason: null,
  };
}

function toProposal(row: Row): Proposal {
  const { replaces_slug: slug, replaces_version: version } = row;
  return {
    guildId: row.guild_id,
    proposalId: row.proposal_id,
    state: row.state as ProposalState, // only these are written
    title: row.title,
    draft: row.draft === null ? undefined : (fromJson(row.draft) as ProposedDraft),
    replaces: slug === null || version === null ? undefined : { slug, version },
    proposedByUserId: row.proposed_by_user_id ?? undefined,
    proposedAt: row.proposed_at,
    decidedByUserId: row.decided_by_user_id ?? undefined,
    decidedAt: row.decided_at ?? undefined,
    reason: row.reason ?? undefined,
  };
}
