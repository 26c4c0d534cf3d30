import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { FERRY } from '../../support/make-article.ts';
import { controlsOf, textOf } from '../../support/read-message.ts';
import { openStudyServer, type Person, type StudyServer, textFile } from '../../support/study-server.ts';
import { TOWER } from './prose.ts';
import { emptyLibrary } from './study-library.ts';

let server: StudyServer;
let curator: Person;
let member: Person;

beforeAll(async () => {
  server = await openStudyServer({ articles: [FERRY] });
  curator = server.as({ user: 'curator' });
  member = server.as({ user: 'member' });
});

afterEach(async () => emptyLibrary(server));

afterAll(async () => {
  await server.close();
});

const tower = textFile('tower.txt', TOWER);

describe('a member', () => {
  it('proposes, a curator accepts, and the member sees it', async () => {
    const preview = await member.use('library add', { file: tower });
    expect(controlsOf(preview).map(({ label }) => label)).not.toContain('Publish');
    const proposed = await member.press(preview, 'Propose');
    expect(textOf(proposed)).toContain('is proposed');
    expect(await member.read('library proposals')).toContain('waits for a curator');
    const list = await curator.use('library proposals');
    expect(textOf(list)).toContain('Waiting for a curator: 1 proposal');
    const read = await curator.choose(list, 'The Tower');
    expect(textOf(await curator.press(read, 'Accept'))).toContain('is published');
    expect(await member.read('library proposals')).toContain('published');
    expect(await member.read('library list')).toContain('The Tower Should Keep Its Clock');
    expect(textOf(await member.press(proposed, 'Withdraw'))).toContain('is settled already: published');
  });

  it('is accepted once by two curators at once', async () => {
    await member.press(await member.use('library add', { file: tower }), 'Propose');
    const list = await curator.use('library proposals');
    const [one, two] = [await curator.choose(list, 'The Tower'), await curator.choose(list, 'The Tower')];
    const said = await Promise.all([curator.press(one, 'Accept'), curator.press(two, 'Accept')]);
    expect(said.map(textOf).filter((text) => text.includes('is published'))).toHaveLength(1);
    expect(await curator.read('library list')).toContain('own: 1 of');
  });

  it('reads why a proposal was declined', async () => {
    await member.press(await member.use('library add', { file: tower }), 'Propose');
    const read = await curator.choose(await curator.use('library proposals'), 'The Tower');
    const form = await curator.openWith(read, 'Decline');
    expect(textOf(await curator.send(form, { reason: 'We read about bridges this term.' }))).toContain('is declined');
    expect(await member.read('library proposals')).toContain('Why: We read about bridges this term.');
  });

  it('takes a proposal back', async () => {
    const preview = await member.use('library add', { file: tower });
    const proposed = await member.press(preview, 'Propose');
    expect(textOf(await member.press(proposed, 'Withdraw'))).toContain('is withdrawn');
    expect(await curator.read('library proposals')).toContain('There are none.');
  });

  it('doesn’t change what a curator is about to accept', async () => {
    const preview = await member.use('library add', { file: tower });
    await member.press(preview, 'Propose');
    const read = await curator.choose(await curator.use('library proposals'), 'The Tower');
    const own = await member.choose(await member.use('library proposals'), 'The Tower');
    await member.send(await member.openWith(own, 'Edit details'), { title: 'Something Else' });
    const shown = await curator.press(read, 'Accept');
    expect(textOf(shown)).toContain('This changed after you opened it.');
    expect(textOf(shown)).toContain('Something Else');
    expect(textOf(await curator.press(shown, 'Accept'))).toContain('is published');
  });

  it('has only so many drafts at once', async () => {
    for (let i = 0; i < 10; i++) {
      await member.use('library add', { file: textFile('a.txt', TOWER.replace('1987', `${1900 + i}`)) });
    }
    expect(await member.read('library add', { file: tower })).toContain('You have 10 drafts');
  });
});
