import type { ApiContext } from '../api-context.ts';
import { refusals } from '../discord-error.ts';
import { broken } from '../validation/form-error.ts';

export interface CountRange {
  readonly min: number;
  readonly max: number;
  readonly otherwise: number;
}

/** A whole number of the query. @throws DiscordError 50035 outside the range */
export function readCount(context: ApiContext, name: string, { min, max, otherwise }: CountRange): number {
  const text = context.req.query(name);
  if (text === undefined) return otherwise;
  const count = Number(text);
  if (!Number.isInteger(count))
    throw refusals.invalidForm(broken(name, 'NUMBER_TYPE_COERCE', `Value "${text}" is not int.`));
  if (count < min || count > max)
    throw refusals.invalidForm(
      count < min
        ? broken(name, 'NUMBER_TYPE_MIN', `int value should be greater than or equal to ${min}.`)
        : broken(name, 'NUMBER_TYPE_MAX', `int value should be less than or equal to ${max}.`),
    );
  return count;
}

/** A snowflake of the query. @throws DiscordError 50035 when it is none */
export function readSnowflake(context: ApiContext, name: string): bigint | undefined {
  const text = context.req.query(name);
  if (text === undefined) return undefined;
  if (!/^\d{1,20}$/.test(text))
    throw refusals.invalidForm(broken(name, 'NUMBER_TYPE_COERCE', `Value "${text}" is not snowflake.`));
  return BigInt(text);
}
