import type { APIContainerComponent, APIMessageComponent } from 'discord-api-types/v10';
import type { ContainerBuilder } from 'discord.js';
import { MAX_TEXT_CHARS } from './limits.ts';
import type { Quotes } from './quoting/quotes.ts';

/** Excerpts of the passages of an answer: as long as fits, and short where escaping or long titles fill the message. */
export const ANSWER_EXCERPT_CHARS = [900, 450, 200, 80];
/** One whole paragraph: nearly always uncut. */
export const CONTEXT_EXCERPT_CHARS = [3000, 1500, 800];

/** Renders with the longest excerpts that keep the message within Discord's limit of text; what is quoted is counted anew. */
export function renderFitting(
  lengths: readonly number[],
  quotes: Quotes,
  render: (maxExcerptChars: number) => ContainerBuilder,
): APIContainerComponent {
  const rendered = lengths.values().map((length) => {
    quotes.begin();
    return render(length).toJSON();
  });
  let last: APIContainerComponent | undefined;
  for (const container of rendered) {
    last = container;
    if (countText(container.components) <= MAX_TEXT_CHARS) return container;
  }
  if (!last) throw new RangeError('no length to render with');
  return last;
}

function countText(components: readonly APIMessageComponent[]): number {
  return components.reduce((sum, component) => {
    const own = 'content' in component ? component.content.length : 0;
    return sum + own + ('components' in component ? countText(component.components) : 0);
  }, 0);
}
