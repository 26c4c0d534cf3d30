import type { RawFile, REST, RouteLike } from 'discord.js';
import type { APIInteractionResponse } from 'discord-api-types/v10';
import { Routes } from 'discord.js';
import type { MessageBody, MessageFile } from './message-body.ts';

/** Of an interaction, what answers to it over REST need. */
export interface AnswerAddress {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

/** Posts the first answer to an interaction; with files as a form, of which the answer is one part. */
export async function postCallback(
  rest: Pick<REST, 'post'>,
  { id, token }: AnswerAddress,
  { response, files }: { readonly response: APIInteractionResponse; readonly files: readonly MessageFile[] },
): Promise<void> {
  await rest.post(Routes.interactionCallback(id, token), { body: response, files: files.map(toRawFile), auth: false });
}

/** Fills in a deferred answer. */
export async function patchOriginal(
  rest: Pick<REST, 'patch'>,
  { applicationId, token }: AnswerAddress,
  { files, ...body }: MessageBody,
): Promise<void> {
  const route: RouteLike = Routes.webhookMessage(applicationId, token);
  await rest.patch(route, { body, files: files.map(toRawFile), auth: false });
}

/** Takes a deferral back that everyone sees, and answers to the person alone. */
export async function replacePrivately(
  rest: Pick<REST, 'delete' | 'post'>,
  { applicationId, token }: AnswerAddress,
  { files, ...body }: MessageBody,
): Promise<void> {
  await rest.delete(Routes.webhookMessage(applicationId, token), { auth: false });
  await rest.post(Routes.webhook(applicationId, token), { body, files: files.map(toRawFile), auth: false });
}

function toRawFile({ name, contentType, bytes }: MessageFile): RawFile {
  return { name, contentType, data: bytes };
}
