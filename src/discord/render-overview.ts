import type { AnalysisAnswer } from '#src/answers/answer.ts';
import { overviewOf } from '#src/words/overview.ts';
import { type ContainerBuilder, TextDisplayBuilder } from 'discord.js';
import { escapeMarkdown } from './escape-markdown.ts';
import type { View } from './view.ts';

/** What was found in an article, a line a part. */
export function renderOverview(container: ContainerBuilder, { analysis }: AnalysisAnswer, { words }: View): void {
  const lines = overviewOf(analysis, words).map(({ label, text }) => `**${label}** ${escapeMarkdown(text)}`);
  const content = [`### ${escapeMarkdown(analysis.article.bibliography.title)}`, ...lines].join('\n');
  container.addTextDisplayComponents(new TextDisplayBuilder().setContent(content));
}
