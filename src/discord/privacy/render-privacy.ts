import { fingerprint, type PrivacyAnswer, type PrivacyView } from '#src/answers/server/privacy-answer.ts';
import type { UserTrace } from '#src/storage/interface/user-data.ts';
import type { PrivacyWords } from '#src/words/privacy-words.ts';
import { ActionRowBuilder, ButtonBuilder, ButtonStyle, type ContainerBuilder } from 'discord.js';
import { encodeAction, type Option } from '../custom-id.ts';
import { escapeMarkdown } from '../escape-markdown.ts';
import type { MessageFile } from '../message-body.ts';
import { addFile, addLines } from '../text-and-files.ts';
import type { View } from '../view.ts';

/** The file that goes along, if any. */
export function privacyFiles({ view }: PrivacyAnswer): readonly MessageFile[] {
  if (view.kind !== 'exported') return [];
  const bytes = new TextEncoder().encode(view.text);
  return [{ name: view.fileName, contentType: 'application/json', bytes }];
}

/** What is kept about a person, and what became of it. */
export function renderPrivacy(container: ContainerBuilder, { view: shown }: PrivacyAnswer, view: View): void {
  const words = view.words.privacy;
  switch (shown.kind) {
    case 'kept':
      return renderKept(container, shown, words);
    case 'exported':
      addLines(container, [words.exported, ...linesOf(shown.traces, words, [words.yours, words.serversWithYou])]);
      return addFile(container, shown.fileName);
    case 'sure-to-delete':
      return renderSure(container, shown, words);
    case 'deleted':
      return addLines(container, [
        `**${words.done}**`,
        ...linesOf(shown.traces, words, [words.doneDeleted, words.doneAnonymised]),
      ]);
  }
}

function renderKept(
  container: ContainerBuilder,
  { traces }: Extract<PrivacyView, { readonly kind: 'kept' }>,
  words: PrivacyWords,
): void {
  const about = traces.length === 0 ? [words.nothingKept] : linesOf(traces, words, [words.yours, words.serversWithYou]);
  addLines(container, [`### ${words.title}`, ...about, `-# ${words.neverKept}`]);
  addLines(container, [`**${words.server}**`, ...words.serverKeeps.map((line) => `- ${line}`), words.everywhere]);
  if (traces.length === 0) return;
  addButtons(container, [
    { label: words.export, command: 'privacy export', options: [] },
    { label: words.delete, command: 'privacy delete', options: [], isInPlace: true },
  ]);
}

function renderSure(
  container: ContainerBuilder,
  { traces, isChanged }: Extract<PrivacyView, { readonly kind: 'sure-to-delete' }>,
  words: PrivacyWords,
): void {
  if (traces.length === 0) return addLines(container, [words.nothingKept]);
  addLines(container, [
    ...(isChanged ? [words.changedMeanwhile] : []),
    `### ${words.sure}`,
    ...linesOf(traces, words, [words.isDeleted, words.staysWithoutYou]),
    `-# ${words.backups}`,
  ]);
  // What is deleted is what was read here: the button knows it, and asks again where it is something else by then.
  const options: readonly Option[] = [['seen', fingerprint(traces)]];
  addButtons(container, [
    { label: words.sureButton, command: 'privacy delete', options, isInPlace: true, style: ButtonStyle.Danger },
    { label: words.exportFirst, command: 'privacy export', options: [] },
  ]);
}

/** What is a person's, then what is the servers' and names them, each under its heading. */
function linesOf(
  traces: readonly UserTrace[],
  { places }: PrivacyWords,
  [ofTheirs, ofServers]: readonly [string, string],
): readonly string[] {
  const theirs = traces.flatMap(({ place, deleted }) => (deleted > 0 ? (places[place]?.deleted?.(deleted) ?? []) : []));
  const servers = traces.flatMap(({ place, anonymised }) => {
    return anonymised > 0 ? (places[place]?.anonymised?.(anonymised) ?? []) : [];
  });
  return [
    ...(theirs.length > 0 ? [`**${ofTheirs}**`, ...theirs.map(toItem)] : []),
    ...(servers.length > 0 ? [`**${ofServers}**`, ...servers.map(toItem)] : []),
  ];
}

function toItem(text: string): string {
  return `- ${escapeMarkdown(text)}`;
}

interface PrivacyButton {
  readonly label: string;
  readonly command: string;
  readonly options: readonly Option[];
  readonly isInPlace?: boolean;
  readonly style?: ButtonStyle.Danger;
}

function addButtons(container: ContainerBuilder, buttons: readonly PrivacyButton[]): void {
  const row = new ActionRowBuilder<ButtonBuilder>();
  for (const { label, command, options, isInPlace, style = ButtonStyle.Secondary } of buttons) {
    const run = { command, options };
    const customId = encodeAction(isInPlace === true ? { kind: 'rerun', page: 0, ...run } : { kind: 'run', ...run });
    if (customId !== undefined)
      row.addComponents(new ButtonBuilder().setCustomId(customId).setLabel(label).setStyle(style));
  }
  container.addActionRowComponents(row);
}
