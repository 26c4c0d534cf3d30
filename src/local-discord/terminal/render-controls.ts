/** Buttons and menus as lines, with the numbers to type. */
import type {
  APIButtonComponent,
  APIComponentInMessageActionRow,
  APIStringSelectComponent,
} from 'discord-api-types/v10';
import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { displayWidth } from './display-width.ts';
import type { NumberedControl } from './number-controls.ts';
import { numberOf } from './number-controls.ts';
import type { Canvas } from './style.ts';
import { words } from './words.ts';

export interface ControlCanvas extends Canvas {
  readonly controls: readonly NumberedControl[];
}

/** Buttons go side by side as long as they fit. */
const GAP = '   ';

export function renderRow(
  components: readonly APIComponentInMessageActionRow[],
  canvas: ControlCanvas,
): readonly string[] {
  const lines: string[] = [];
  let width = 0;
  for (const component of components) {
    if (component.type !== ComponentType.Button) {
      lines.push(...renderMenu(component, canvas));
      continue;
    }
    const { shown, columns } = renderButton(component, canvas);
    const fits = lines.length > 0 && width + GAP.length + columns <= canvas.width;
    if (fits) lines.push(`${lines.pop() ?? ''}${GAP}${shown}`);
    else lines.push(shown);
    width = fits ? width + GAP.length + columns : columns;
  }
  return lines;
}

export function renderButton(button: APIButtonComponent, canvas: ControlCanvas): { shown: string; columns: number } {
  const label = labelOf(button);
  const text = plainButton(button, label, canvas);
  const isDim = button.disabled === true;
  return { shown: isDim ? canvas.paint(text, 'dim') : text, columns: displayWidth(text) };
}

function plainButton(button: APIButtonComponent, label: string, { controls }: ControlCanvas): string {
  if (button.style === ButtonStyle.Link) return `${label} <${button.url}>`;
  if (button.style === ButtonStyle.Premium) return label;
  const number = numberOf(controls, { customId: button.custom_id });
  return number === undefined ? `[-] ${label}` : `[${number}] ${label}`;
}

function labelOf(button: APIButtonComponent): string {
  if (button.style === ButtonStyle.Premium) return words.premium;
  return [button.emoji?.name, button.label].filter((part) => part !== undefined && part !== null).join(' ');
}

function renderMenu(
  menu: Exclude<APIComponentInMessageActionRow, APIButtonComponent>,
  canvas: ControlCanvas,
): readonly string[] {
  const head = `▾ ${menu.placeholder ?? words.menu}`;
  if (menu.type !== ComponentType.StringSelect) return [head];
  return [head, ...menu.options.map((option) => renderOption(menu, option, canvas))];
}

function renderOption(
  menu: APIStringSelectComponent,
  { label, value, description, default: isChosen }: APIStringSelectComponent['options'][number],
  { controls, paint }: ControlCanvas,
): string {
  const number = numberOf(controls, { customId: menu.custom_id, value });
  const more = description === undefined ? '' : paint(` — ${description}`, 'dim');
  return `[${number ?? '-'}] ${isChosen === true ? '✓ ' : ''}${label}${more}`;
}
