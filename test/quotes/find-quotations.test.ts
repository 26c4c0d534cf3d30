import { describe, expect, it } from 'vitest';
import { findQuotations } from '#src/quotes/find-quotations.ts';

const textsOf = (message: string) => findQuotations(message).map(({ text }) => text);

describe('findQuotations', () => {
  it('finds block quotes, a block of lines as one', () => {
    expect(textsOf('Look:\n> The tide waits\n> for no board.\nRight?\n> Nobody was hurt.')).toEqual([
      'The tide waits\nfor no board.',
      'Nobody was hurt.',
    ]);
    expect(textsOf('>>> The tide waits\nfor no board.')).toEqual(['The tide waits\nfor no board.']);
  });

  it.each([
    ['She wrote “the tide waits for nobody” twice', 'the tide waits for nobody'],
    ['She wrote "the tide waits for nobody" twice', 'the tide waits for nobody'],
    ['Sie schrieb „das Wasser wartet nicht“ dazu', 'das Wasser wartet nicht'],
    ['Elle écrit « la marée n’attend personne »', ' la marée n’attend personne '],
    ['그는 “물때는 아무도 기다리지 않는다”라고 썼다', '물때는 아무도 기다리지 않는다'],
    ['彼は「潮は誰も待たない」と書いた', '潮は誰も待たない'],
    ['He wrote ‘the tide won’t wait for it’ there', 'the tide won’t wait for it'],
  ])('finds the marks of many languages: %s', (message, text) => {
    expect(textsOf(message)).toEqual([text]);
  });

  it('takes words in marks that are set apart for none', () => {
    expect(textsOf('The “board” met in the "old house".')).toEqual([]);
  });

  it('keeps what stands around a quotation, up to the next one', () => {
    const [first, second] = findQuotations(
      'Lindqvist says “the tide waits for no board” (Harbour News).\nBut Vos: “orchards take fifteen years”',
    );
    expect(first?.context).toBe('Lindqvist says (Harbour News).');
    expect(second?.context).toBe('But Vos:');
    const [block] = findQuotations('From Old Orchards:\n> Orchards take fifteen years.\n— Piet Vos\nI like it.');
    expect(block?.context).toBe('From Old Orchards: — Piet Vos');
    const [inside] = findQuotations('> Orchards take fifteen years.\n> — Piet Vos');
    expect(inside?.text).toBe('Orchards take fifteen years.');
    expect(inside?.context).toContain('Piet Vos');
  });
});
