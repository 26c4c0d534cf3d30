import { expect, it } from 'vitest';
import { createPlanner, planAhead } from '#src/schedule/plan-ahead.ts';
import { DAY_MS, GUILD, HOUR_MS, openStore, PLAN, START } from './support.ts';

const KEY = { guildId: GUILD.guildId, scheduleId: 'daily' };
const SET = { ...KEY, plan: PLAN, byUserId: '700000000000000001', at: START };

it('plans the coming weeks and nothing that has passed', async () => {
  const store = await openStore();
  const schedule = await store.schedules.set(SET);
  expect(await planAhead(schedule, START + 2 * HOUR_MS, store)).toBe(35);
  const dates = (await store.posts.history(KEY, 100)).map(({ localDate }) => localDate);
  expect([dates.at(-1), dates[0]]).toEqual(['2026-03-03', '2026-04-06']);
  await store.close();
});

it('plans again when a week has passed or the plan has changed, otherwise only reads', async () => {
  const store = await openStore();
  let planned = 0;
  const posts: typeof store.posts = {
    ...store.posts,
    plan: async (plan) => {
      planned += 1;
      return store.posts.plan(plan);
    },
  };
  const plan = createPlanner({ schedules: store.schedules, posts });
  await store.schedules.set(SET);
  await plan(START);
  await plan(START + HOUR_MS);
  expect(planned).toBe(1);
  const planAfterRestart = createPlanner({ schedules: store.schedules, posts });
  await planAfterRestart(START + HOUR_MS);
  expect(planned).toBe(1);
  await plan(START + 9 * DAY_MS);
  expect(planned).toBe(2);
  await store.schedules.set({ ...SET, plan: { ...PLAN, time: '10:15' } });
  await plan(START + 9 * DAY_MS + HOUR_MS);
  expect(planned).toBe(3);
  const [latest] = await store.posts.history(KEY, 1);
  expect(latest && new Date(latest.dueAt).toISOString().slice(11, 16)).toBe('10:15');
  await store.close();
});
