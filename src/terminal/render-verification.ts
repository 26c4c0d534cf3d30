import type { VerificationAnswer } from '#src/answers/verification.ts';
import { formatReference } from '#src/citations/reference.ts';
import type { Piece } from '#src/quotes/pieces.ts';
import { type ShownPart, shownQuoteOf } from '#src/words/verification.ts';
import { indent } from './indent.ts';
import { passageBlock } from './passage-block.ts';
import type { TerminalView } from './render-answer.ts';

/** Each quotation with its verdict, the quote beside the article, the differences in words, and the original. */
export function verificationBlocks({ quotes, isWhole }: VerificationAnswer, view: TerminalView): string[] {
  const { paint, words, width } = view;
  const note = isWhole === true ? [paint.dim(words.verification.wholeChecked)] : [];
  const blocks = quotes.flatMap((checked) => {
    const shown = shownQuoteOf(checked, words.verification, checked.others.map(formatReference));
    const head = [paint.bold(shown.heading), indent(`“${shown.quote}”`, width), ...shown.notes.map(paint.dim)];
    return [head.join('\n'), ...shown.parts.flatMap((part) => partBlocks(part, view))];
  });
  return [...note, ...blocks];
}

function partBlocks({ pieces, lines, found }: ShownPart, view: TerminalView): string[] {
  const { words, paint, width } = view;
  const laid = pieces.map((piece) => paintPiece(piece, view)).join('');
  const compared = laid === '' ? [] : [`${paint.dim(words.verification.comparedPlain)}\n${indent(laid, width)}`];
  const said = lines.length === 0 ? [] : [lines.map((line) => indent(`· ${line}`, width)).join('\n')];
  const original = found ? [`${paint.dim(words.verification.original)}\n${passageBlock(found, view)}`] : [];
  return [...compared, ...said, ...original];
}

/** Changes as in wdiff, which are read without colours, too. */
function paintPiece({ kind, text }: Piece, { paint }: TerminalView): string {
  const [, before = '', words = '', after = ''] = /^(\s*)(.*?)(\s*)$/su.exec(text) ?? [];
  if (kind === 'both' || words === '') return text;
  return before + (kind === 'added' ? paint.mark(`{+${words}+}`) : paint.fault(`[-${words}-]`)) + after;
}
