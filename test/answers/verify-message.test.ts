import { describe, expect, it } from 'vitest';
import { verifyMessage } from '#src/answers/verify-message.ts';
import { makeServices } from '../support/make-services.ts';

const services = makeServices();

async function verdictsOf(message: string): Promise<string[]> {
  const answer = await verifyMessage(message, services);
  return answer.kind === 'verification' ? answer.quotes.map(({ verdict }) => verdict) : [answer.kind];
}

describe('verifyMessage', () => {
  it('checks each quotation of a message', async () => {
    expect(
      await verdictsOf(
        'Two things:\n> Norway has run electric ferries since 2015.\nand “Nobody had asked the islanders”, but not “the ferry was painted green and gold”.',
      ),
    ).toEqual(['exact', 'exact', 'not-found']);
  });

  it('checks the whole message where it marks no quotation', async () => {
    const answer = await verifyMessage('**Norway** has run electric ferries since 2016', services);
    expect(answer).toMatchObject({ kind: 'verification', isWhole: true, quotes: [{ verdict: 'altered' }] });
  });

  it('takes the article, author or outlet that is named beside a quotation for its source', async () => {
    expect(await verdictsOf('> A starter doubles in about four hours at 26 degrees.\n— The Ferry')).toEqual([
      'wrong-source',
    ]);
    expect(await verdictsOf('Ann Lee wrote: “Nobody had asked the islanders.”')).toEqual(['exact']);
    expect(await verdictsOf('“It makes the bread sour.” (Harbour News, 2024)')).toEqual(['wrong-source']);
    expect(await verdictsOf('My uncle wrote: “It makes the bread sour.”')).toEqual(['exact']);
  });

  it('doesn’t take a title in quotation marks for a quotation', async () => {
    expect(await verdictsOf('In “The Ferry” it says “Nobody had asked the islanders.”')).toEqual(['exact']);
  });

  it('says that a message without words has none', async () => {
    expect(await verifyMessage('<:ferry:123456789012345678> https://example.org', services)).toMatchObject({
      problem: { kind: 'empty-message' },
    });
  });
});
