import type { ApiContext } from '../api-context.ts';
import { refusals } from '../discord-error.ts';

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
    throw refusals.invalidField(name, { code: 'NUMBER_TYPE_COERCE', message: `Value "${text}" is not int.` });
  if (count < min)
    throw refusals.invalidField(name, {
      code: 'NUMBER_TYPE_MIN',
      message: `int value should be greater than or equal to ${min}.`,
    });
  if (count > max)
    throw refusals.invalidField(name, {
      code: 'NUMBER_TYPE_MAX',
      message: `int value should be less than or equal to ${max}.`,
    });
  return count;
}

/** A snowflake of the query. @throws DiscordError 50035 when it is none */
export function readSnowflake(context: ApiContext, name: string): bigint | undefined {
  const text = context.req.query(name);
  if (text === undefined) return undefined;
  if (!/^\d{1,20}$/.test(text))
    throw refusals.invalidField(name, { code: 'NUMBER_TYPE_COERCE', message: `Value "${text}" is not snowflake.` });
  return BigInt(text);
}
