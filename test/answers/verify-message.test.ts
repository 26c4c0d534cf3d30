import { describe, expect, it } from 'vitest';
import { verifyMessage } from '#src/answers/verify-message.ts';
import { makeServices } from '../support/make-services.ts';

const services = makeServices();

function verdictsOf(message: string): string[] {
  const answer = verifyMessage(message, services);
  return answer.kind === 'verification' ? answer.quotes.map(({ verdict }) => verdict) : [answer.kind];
}

describe('verifyMessage', () => {
  it('checks each quotation of a message', () => {
    expect(
      verdictsOf(
        'Two things:\n> Norway has run electric ferries since 2015.\nand “Nobody had asked the islanders”, but not “the ferry was painted green and gold”.',
      ),
    ).toEqual(['exact', 'exact', 'not-found']);
  });

  it('checks the whole message where it marks no quotation', () => {
    const answer = verifyMessage('**Norway** has run electric ferries since 2016', services);
    expect(answer).toMatchObject({ kind: 'verification', isWhole: true, quotes: [{ verdict: 'altered' }] });
  });

  it('takes the article, author or outlet that is named beside a quotation for its source', () => {
    expect(verdictsOf('> A starter doubles in about four hours at 26 degrees.\n— The Ferry')).toEqual(['wrong-source']);
    expect(verdictsOf('Ann Lee wrote: “Nobody had asked the islanders.”')).toEqual(['exact']);
    expect(verdictsOf('“It makes the bread sour.” (Harbour News, 2024)')).toEqual(['wrong-source']);
    expect(verdictsOf('My uncle wrote: “It makes the bread sour.”')).toEqual(['exact']);
  });

  it('doesn’t take a title in quotation marks for a quotation', () => {
    expect(verdictsOf('In “The Ferry” it says “Nobody had asked the islanders.”')).toEqual(['exact']);
  });

  it('says that a message without words has none', () => {
    expect(verifyMessage('<:ferry:123456789012345678> https://example.org', services)).toMatchObject({
      problem: { kind: 'empty-message' },
    });
  });
});
