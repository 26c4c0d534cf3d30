import type { Actor } from '#src/analysis/actors/actor.ts';
import type { GoldActor } from '../../test/gold/read-gold.ts';
import type { GoldCase } from './gold-set.ts';
import { goldIdOf } from './judge-actors.ts';
import type { Judge, Tally } from './judge.ts';

/** People with role and country: a person counts as right only if everything that is labelled of it is right. */
export const PEOPLE_JUDGE: Judge = {
  name: 'people with role and country',
  goal: { measure: 'F1', atLeast: 0.95 },
  judge: ({ gold, analysis }: GoldCase): Tally | undefined => {
    const labelled = Object.entries(gold.actors).filter(([, { kind }]) => kind === 'person');
    if (labelled.length === 0) return undefined;
    const found = analysis.actors.filter(({ kind }) => kind === 'person');
    const matched = new Map(found.map((person) => [goldIdOf(person, labelled), person]));
    const faults = labelled.map(([id, label]) => ({ id, fault: faultOf(label, matched.get(id)) }));
    const wrong = found.filter((person) => !labelled.some(([id]) => id === goldIdOf(person, labelled)));
    const failed = faults.filter(({ fault }) => fault !== undefined);
    return {
      right: labelled.length - failed.length,
      // A person with a wrong role or country is both: something wrong was said, and the right thing wasn't.
      wrong: wrong.length + failed.filter(({ id }) => matched.has(id)).length,
      missed: failed.length,
      errors: [
        ...failed.map(({ id, fault }) => `${id}: ${fault}`),
        ...wrong.map(({ name, role }) => `wrong ${name} (${role ?? 'no role'})`),
      ],
    };
  },
};

interface LabelledPerson extends GoldActor {
  readonly role?: string;
}

function faultOf({ role, country }: LabelledPerson, person: Actor | undefined): string | undefined {
  if (!person) return 'not found';
  if (role !== undefined && !isSameRole(role, person.role ?? ''))
    return `role “${person.role ?? ''}” instead of “${role}”`;
  if (country !== undefined && country !== person.country && country !== person.organisation) {
    return `country ${person.country ?? 'unknown'} instead of ${country}`;
  }
  return undefined;
}

/** One holds the other: "Minister of Defense" isn't "Defense Minister", but "leader" is "supreme leader". */
function isSameRole(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return y !== '' && (x.includes(y) || y.includes(x));
}
