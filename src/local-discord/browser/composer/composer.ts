/** The message box. A slash opens the list of commands; a chosen one is filled in by options. */
import { nameOf, renderAvatar } from '../avatar.ts';
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { ListboxItem } from '../controls/listbox.ts';
import type { FieldValue } from '../../page/protocol.ts';
import type { View } from '../view.ts';
import { CommandForm } from './command-form.ts';
import { runCommand } from './run-command.ts';
import type { SlashCommand } from './slash-command.ts';
import { listSlashCommands, matchCommands, readTypedCommand, readTypedOptions } from './slash-command.ts';
import { createSuggestions } from './suggestions.ts';

/** Developer documentation, Message, create: members without Nitro have 2,000 characters. */
const MAX_MESSAGE = 2000;

export class Composer extends HTMLElement {
  readonly #view: View;
  readonly #suggestions;
  readonly #text = element('textarea', {
    class: 'composer-text',
    rows: 1,
    maxlength: MAX_MESSAGE,
    'aria-autocomplete': 'list',
    'aria-haspopup': 'listbox',
  });
  readonly #box = element('div', { class: 'composer-box' });
  readonly #apps = element('button', { type: 'button', class: 'composer-apps' }, icon('plus'));
  readonly #cancel = element('button', { type: 'button', class: 'composer-cancel', hidden: true }, icon('close'));
  #form: CommandForm | undefined;

  constructor(view: View) {
    super();
    this.#view = view;
    this.#suggestions = createSuggestions(() => view.session.words);
    this.#text.setAttribute('aria-controls', this.#suggestions.list.node.id);
    this.#text.addEventListener('input', () => this.#onInput());
    this.#text.addEventListener('keydown', (event) => this.#onKey(event));
    this.#apps.addEventListener('click', () => this.setText('/'));
    this.#cancel.addEventListener('click', () => this.setText(''));
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.#suggestions.hide();
    });
  }

  connectedCallback(): void {
    this.#box.replaceChildren(this.#apps, this.#text, this.#cancel);
    this.replaceChildren(this.#suggestions.node, this.#box);
    const { events } = this.#view.session;
    events.on('opened', () => this.#reset());
    events.on('welcome', () => this.#reset());
    events.on('commands', () => this.#text.value.startsWith('/') && this.#onInput());
    this.#reset();
  }

  focusText(): void {
    this.#text.focus();
  }

  /** Replaces what was typed. */
  setText(text: string): void {
    this.#leaveForm();
    this.#text.value = text;
    this.#text.focus();
    this.#onInput();
  }

  insert(text: string): void {
    this.setText(`${this.#text.value}${text}`);
  }

  beginCommand(name: string): void {
    const command = this.#commands().find((candidate) => candidate.name === name || candidate.shownName === name);
    if (command === undefined) this.setText(`/${name}`);
    else this.#begin(command, '');
  }

  #reset(): void {
    const { session } = this.#view;
    const { words, channel } = session;
    const place =
      channel === undefined
        ? ''
        : channel.kind === 'text'
          ? `#${channel.name}`
          : channel.kind === 'dm'
            ? `@${channel.name}`
            : channel.name;
    const label = words.messageTo(place);
    this.#text.placeholder = label;
    this.#text.setAttribute('aria-label', label);
    this.#apps.setAttribute('aria-label', words.useApps);
    this.#cancel.setAttribute('aria-label', words.cancelCommand);
    this.#leaveForm();
    this.#text.value = '';
    this.#suggestions.hide();
  }

  #leaveForm(): void {
    this.#form?.node.replaceWith(this.#text);
    this.#form = undefined;
    this.#cancel.hidden = true;
    this.#suggestions.hide();
  }

  #commands(): readonly SlashCommand[] {
    const { session } = this.#view;
    return listSlashCommands(session.commands, session.known.viewer.locale);
  }

  #onInput(): void {
    const text = this.#text.value;
    this.#text.style.height = 'auto';
    this.#text.style.height = `${this.#text.scrollHeight}px`;
    if (!text.startsWith('/')) return this.#suggestions.hide();
    const commands = this.#commands();
    const typed = readTypedCommand(commands, text);
    if (typed !== undefined) return this.#begin(typed.command, typed.rest);
    this.#showCommands(matchCommands(commands, text.slice(1)));
  }

  #showCommands(commands: readonly SlashCommand[]): void {
    const { words, known } = this.#view.session;
    this.#suggestions.show({
      owner: this.#text,
      title: commands.length === 0 ? words.noCommand : words.commands,
      items: commands.map((command) => commandItem(command, this.#view)),
      active: 0,
      onTake: ({ value }) => {
        const command = commands.find(({ name }) => name === value);
        if (command !== undefined) this.#begin(command, '');
      },
    });
    this.#suggestions.list.node.setAttribute('aria-label', `${words.commands}: ${nameOf(known.bot)}`);
  }

  #begin(command: SlashCommand, rest: string): void {
    const { session } = this.#view;
    this.#leaveForm();
    const form = new CommandForm(command, readTypedOptions(command, rest), {
      session,
      suggestions: this.#suggestions,
      onSend: (values) => this.#sendCommand(command, values),
      onCancel: (text) => this.setText(text),
    });
    this.#form = form;
    this.#text.value = '';
    this.#text.replaceWith(form.node);
    this.#cancel.hidden = false;
    form.focus();
  }

  #sendCommand(command: SlashCommand, values: Readonly<Record<string, FieldValue>>): void {
    const { channelId } = this.#view.session;
    this.setText('');
    void runCommand(this.#view, { op: 'slash', channelId, name: command.name, values });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || this.#suggestions.onKey(event)) return;
    if (event.key !== 'Enter' || event.shiftKey) return;
    event.preventDefault();
    const text = this.#text.value.trim();
    if (text === '') return;
    if (text.startsWith('/')) return this.#enterTyped(text);
    const { session } = this.#view;
    const { channelId } = session;
    this.setText('');
    session.events.emit('sent', undefined);
    void session.ask({ op: 'post', channelId, text: this.#withMentions(text) });
  }

  /** `/help` without a space behind it. */
  #enterTyped(text: string): void {
    const typed = readTypedCommand(this.#commands(), `${text} `);
    if (typed !== undefined) this.#begin(typed.command, typed.rest);
    else this.#suggestions.warn(this.#view.session.words.unknownCommand);
  }

  /** `@Curator` becomes what Discord sends for it. */
  #withMentions(text: string): string {
    const { members, bot } = this.#view.session.known;
    const users = [...members.map(({ user }) => user), bot];
    return users.reduce((changed, user) => changed.replaceAll(`@${nameOf(user)}`, `<@${user.id}>`), text);
  }
}

customElements.define('ld-composer', Composer);

function commandItem(command: SlashCommand, { session }: View): ListboxItem {
  const { bot } = session.known;
  const options = command.options.map(({ shownName }) => element('span', { class: 'suggestion-option' }, shownName));
  const text = element(
    'span',
    { class: 'suggestion-text' },
    element(
      'span',
      { class: 'suggestion-line' },
      element('span', { class: 'suggestion-name' }, `/${command.shownName}`),
      ...options,
    ),
    element('span', { class: 'suggestion-note' }, command.description),
  );
  return {
    value: command.name,
    group: nameOf(bot),
    content: [renderAvatar(bot, 'medium'), text, element('span', { class: 'suggestion-app' }, nameOf(bot))],
  };
}
