import { Hono } from 'hono';
import type { ApiEnv } from '../api-context.ts';
import { refusals } from '../discord-error.ts';
import { findUser } from '../people.ts';
import { endPoll } from '../polls.ts';
import type { World } from '../world.ts';
import { requireMessage, requireOwn } from './access.ts';
import { readCount, readSnowflake } from './read-query.ts';

export function createPollRoutes(world: World): Hono<ApiEnv> {
  const routes = new Hono<ApiEnv>();
  routes.get('/channels/:channel/polls/:message/answers/:answer', (context) => {
    const { poll, id } = requireMessage(world, context.req.param());
    const answerId = Number(context.req.param('answer'));
    if (poll?.answers.some((answer) => answer.answer_id === answerId) !== true) throw refusals.unknownMessage();
    const limit = readCount(context, 'limit', { min: 1, max: 100, otherwise: 25 });
    const after = readSnowflake(context, 'after') ?? 0n;
    const voters = world.ballots.voters(id, answerId).filter((userId) => BigInt(userId) > after);
    const users = voters
      .toSorted((a, b) => Number(BigInt(a) - BigInt(b)))
      .slice(0, limit)
      .flatMap((userId) => findUser(world.people, userId) ?? []);
    return context.json({ users });
  });
  routes.post('/channels/:channel/polls/:message/expire', (context) => {
    const message = requireOwn(world, requireMessage(world, context.req.param()), refusals.foreignMessage);
    if (message.poll === undefined) throw refusals.noPoll();
    const ended = endPoll(world, message.id);
    if (ended === undefined) throw refusals.pollExpired();
    return context.json(ended);
  });
  return routes;
}
