import type { FoundPassage } from '#src/answers/answer.ts';
import { CUT, excerptOf } from '#src/citations/excerpt.ts';
import { sourceLine } from '#src/citations/source-line.ts';
import { linkTo } from '#src/citations/text-fragment.ts';
import { indent } from './indent.ts';
import type { TerminalView } from './render-answer.ts';

/** Long enough for any sentence; a passage of several paragraphs' length is cut, and shows it. */
const MAX_EXCERPT_CHARS = 2000;

/** The passage’s words, its source below with what else is to say of it, and the link where one is known. */
export function passageBlock(
  { passage, marks }: FoundPassage,
  { paint, width, words }: TerminalView,
  note = '',
): string {
  const { parts, isCutBefore, isCutAfter } = excerptOf(passage, { marks, maxChars: MAX_EXCERPT_CHARS });
  const text = parts.map((part) => (part.isMarked ? paint.mark(part.text) : part.text)).join('');
  const quotation = `${isCutBefore ? `${CUT} ` : ''}${text}${isCutAfter ? ` ${CUT}` : ''}`;
  const link = linkTo(passage);
  const source = `— ${sourceLine(passage, words.locale)}${note === '' ? '' : ` · ${note}`}`;
  return [indent(quotation, width), indent(paint.dim(source), width), ...(link ? [`  ${paint.dim(link)}`] : [])].join(
    '\n',
  );
}
