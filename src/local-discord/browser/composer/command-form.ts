/** A command being typed: a pill for each option, and a place at the end where further options are chosen. */
import { element } from '../element.ts';
import type { ListboxItem } from '../controls/listbox.ts';
import type { FieldValue } from '../../page/protocol.ts';
import type { Session } from '../session.ts';
import type { Choice } from '../controls/select-menu.ts';
import { OPTION } from '../discord-numbers.ts';
import type { Suggestions } from './suggestions.ts';
import { filterChoices, fixedChoices, foldName } from './option-values.ts';
import type { OptionPill } from './option-pill.ts';
import { createPill } from './option-pill.ts';
import type { CommandOption, SlashCommand } from './slash-command.ts';
import { createTail } from './command-tail.ts';

export interface CommandFormHandlers {
  readonly session: Session;
  readonly suggestions: Suggestions;
  readonly onSend: (values: Readonly<Record<string, FieldValue>>) => void;
  /** @param text what the message box shows again */
  readonly onCancel: (text: string) => void;
}

export class CommandForm {
  readonly node: HTMLElement;
  readonly #command: SlashCommand;
  readonly #handlers: CommandFormHandlers;
  readonly #pills: OptionPill[] = [];
  readonly #fields = element('span', { class: 'option-pills' });
  readonly #tail: ReturnType<typeof createTail>;
  #asked = 0;

  constructor(command: SlashCommand, values: ReadonlyMap<string, string>, handlers: CommandFormHandlers) {
    this.#command = command;
    this.#handlers = handlers;
    const { suggestions, session } = handlers;
    this.#tail = createTail({
      list: suggestions.list,
      words: session.words,
      onFocus: () => this.#showOptions(),
      onInput: () => this.#showOptions(),
      onKey: (event) => this.#onTailKey(event),
    });
    const label = `/${command.shownName}`;
    this.node = element(
      'div',
      { class: 'command-form', role: 'group', 'aria-label': label },
      element('span', { class: 'command-name' }, label),
      this.#fields,
      this.#tail.node,
    );
    for (const option of command.options)
      if (option.isRequired || values.has(option.name)) this.#addPill(option, values.get(option.name));
    this.#drawTail();
  }

  /** The first field that still wants something; else behind what was filled in. */
  focus(): void {
    const empty = this.#pills.find((pill) => pill.isEmpty());
    (empty ?? this.#pills.at(-1))?.field.focus();
    if (this.#pills.length === 0) this.#tail.field.focus();
  }

  #addPill(option: CommandOption, text?: string): OptionPill {
    const { session, suggestions } = this.#handlers;
    const pill = createPill(option, {
      listId: suggestions.list.node.id,
      words: session.words,
      onInput: (changed) => void this.#suggest(changed),
      onFocus: (focused) => void this.#suggest(focused),
      onKey: (event, focused) => this.#onKey(event, focused),
    });
    if (text !== undefined) this.#fill(pill, text);
    this.#pills.push(pill);
    this.#fields.append(pill.node);
    this.#drawTail();
    return pill;
  }

  /** Text that names a choice picks it. */
  #fill(pill: OptionPill, text: string): void {
    pill.setText(text);
    const written = foldName(text);
    const choice = fixedChoices(pill.option, this.#handlers.session)?.find(
      ({ label, value }) => foldName(label) === written || value.toLowerCase() === written,
    );
    if (choice !== undefined) pill.pick(choice.value, choice.label);
  }

  #remaining(): readonly CommandOption[] {
    return this.#command.options.filter((option) => !this.#pills.some((pill) => pill.option === option));
  }

  #drawTail(): void {
    this.#tail.setCount(this.#remaining().length);
  }

  #showOptions(): void {
    const { suggestions, session } = this.#handlers;
    const typed = this.#tail.field.value.trim().toLowerCase();
    const options = this.#remaining().filter(
      ({ name, shownName }) => name.startsWith(typed) || shownName.toLowerCase().startsWith(typed),
    );
    const { words } = session;
    suggestions.show({
      owner: this.#tail.field,
      title: words.optionsOf(`/${this.#command.shownName}`),
      items: options.map((option) => optionItem(option)),
      // Nothing is looked at until one moves: Enter sends the command.
      active: typed === '' ? -1 : 0,
      onTake: ({ value }) => this.#takeOption(value),
    });
  }

  #takeOption(name: string): void {
    const option = this.#command.options.find((candidate) => candidate.name === name);
    if (option === undefined) return;
    this.#tail.field.value = '';
    this.#addPill(option).field.focus();
  }

  async #suggest(pill: OptionPill): Promise<void> {
    const { session, suggestions } = this.#handlers;
    const { option } = pill;
    this.#asked += 1;
    const asked = this.#asked;
    const describe = { owner: pill.field, title: option.shownName, note: option.description };
    const show = (choices: readonly Choice[]) =>
      suggestions.show({
        ...describe,
        items: choices.map(choiceItem),
        // What was chosen stays: Enter then sends.
        active: pill.isPicked() ? -1 : 0,
        onTake: ({ value }) =>
          this.#takeChoice(
            pill,
            choices.find((choice) => choice.value === value),
          ),
      });
    if (!option.hasAutocomplete)
      return show(filterChoices(fixedChoices(option, session) ?? [], pill.isPicked() ? '' : pill.text()));
    suggestions.show({ ...describe, items: [], active: -1, onTake: () => undefined, isKept: true });
    const focused = option.name;
    const values = { ...this.#values(), [focused]: pill.text() };
    const answer = await session.ask({
      op: 'autocomplete',
      channelId: session.channelId,
      name: this.#command.name,
      focused,
      values,
    });
    if (asked !== this.#asked || document.activeElement !== pill.field) return;
    const choices = answer.kind === 'choices' ? answer.choices : [];
    show(
      choices.map((choice) => ({
        value: String(choice.value),
        label: choice.name_localizations?.[session.known.viewer.locale as 'ko'] ?? choice.name,
      })),
    );
  }

  #takeChoice(pill: OptionPill, choice: Choice | undefined): void {
    if (choice === undefined) return;
    pill.pick(choice.value, choice.label);
    pill.markInvalid(false);
    this.#handlers.suggestions.hide();
    const next = this.#pills.find((candidate) => candidate.isEmpty());
    if (next === undefined) this.#goBehind(pill);
    else next.field.focus();
  }

  #goBehind(pill: OptionPill): void {
    if (this.#remaining().length > 0) this.#tail.field.focus();
    else pill.field.focus();
  }

  #values(): Record<string, FieldValue> {
    return Object.fromEntries(
      this.#pills.flatMap((pill) => {
        const value = pill.isEmpty() ? undefined : pill.value();
        return value === undefined ? [] : [[pill.option.name, value]];
      }),
    );
  }

  #send(): void {
    const { words } = this.#handlers.session;
    const faulty = this.#pills.find((pill) => (pill.isEmpty() ? pill.option.isRequired : pill.value() === undefined));
    if (faulty === undefined) return this.#handlers.onSend(this.#values());
    faulty.field.focus();
    faulty.markInvalid(true);
    this.#handlers.suggestions.warn(faulty.isEmpty() ? words.required : words.invalidValue);
  }

  #onKey(event: KeyboardEvent, pill: OptionPill): void {
    if (event.isComposing) return;
    const { suggestions } = this.#handlers;
    if (suggestions.onKey(event)) {
      // Choices that come later don't open again what was closed.
      if (event.key === 'Escape') this.#asked += 1;
      return;
    }
    const index = this.#pills.indexOf(pill);
    const [isAtStart, isAtEnd] = caretOf(pill.field);
    const { key } = event;
    if (key === 'Enter' && pill.option.type === OPTION.Attachment && pill.isEmpty()) return;
    if (key === 'Enter') this.#send();
    else if (key === 'Escape') this.#handlers.onCancel('');
    else if (key === 'Backspace' && pill.isEmpty() && isAtStart) this.#removeOrLeave(index);
    else if ((key === 'ArrowRight' && isAtEnd) || (key === 'Tab' && !event.shiftKey)) {
      if (!this.#goTo(index + 1)) return;
    } else if ((key === 'ArrowLeft' && isAtStart) || (key === 'Tab' && event.shiftKey)) {
      if (index === 0) return;
      this.#goTo(index - 1);
    } else return;
    event.preventDefault();
  }

  #goTo(index: number): boolean {
    const pill = this.#pills[index];
    if (pill !== undefined) pill.field.focus();
    else if (this.#remaining().length > 0) this.#tail.field.focus();
    else return false;
    return true;
  }

  #removeOrLeave(index: number): void {
    const pill = this.#pills[index];
    if (pill === undefined) return;
    if (pill.option.isRequired && index === 0) return this.#handlers.onCancel(`/${this.#command.name}`);
    if (!pill.option.isRequired) {
      this.#pills.splice(index, 1);
      pill.node.remove();
      this.#drawTail();
    }
    const before = this.#pills[Math.max(0, index - 1)];
    (before?.field ?? this.#tail.field).focus();
  }

  #onTailKey(event: KeyboardEvent): void {
    if (event.isComposing || this.#handlers.suggestions.onKey(event)) return;
    const isEmpty = this.#tail.field.value === '';
    const last = this.#pills.at(-1);
    if (event.key === 'Enter') this.#send();
    else if (event.key === 'Escape') this.#handlers.onCancel('');
    else if (event.key === 'Backspace' && isEmpty && last === undefined)
      this.#handlers.onCancel(`/${this.#command.name}`);
    else if (
      isEmpty &&
      (event.key === 'Backspace' || event.key === 'ArrowLeft' || (event.key === 'Tab' && event.shiftKey)) &&
      last !== undefined
    )
      last.field.focus();
    else return;
    event.preventDefault();
  }
}

function caretOf(field: HTMLElement): readonly [boolean, boolean] {
  if (!(field instanceof HTMLInputElement)) return [true, true];
  const { selectionStart, selectionEnd, value } = field;
  return [selectionStart === 0 && selectionEnd === 0, selectionStart === value.length && selectionEnd === value.length];
}

function optionItem({ name, shownName, description }: CommandOption): ListboxItem {
  return {
    value: name,
    content: [
      element('span', { class: 'suggestion-name' }, shownName),
      element('span', { class: 'suggestion-note' }, description),
    ],
  };
}

function choiceItem({ value, label, description, picture }: Choice): ListboxItem {
  const note = description === undefined ? undefined : element('span', { class: 'suggestion-note' }, description);
  return { value, content: [picture?.(), element('span', { class: 'suggestion-name' }, label), note] };
}
