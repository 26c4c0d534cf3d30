import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAllowed, parseRobots } from '#src/fetching/robots/parse-robots.ts';

function allows(robots: string, path: string): boolean {
  return isAllowed(new URL(path, 'https://site.example'), parseRobots(robots, 'Pilcrow'));
}

describe('a robots.txt', () => {
  it('that is empty, or is a web page, allows everything', () => {
    expect(allows('', '/a')).toBe(true);
    expect(allows('<!doctype html><p>User-agent: * was not found</p>', '/a')).toBe(true);
  });

  it('is read for this program where a group names it, and for everybody only where none does', () => {
    const robots = 'User-agent: *\nDisallow: /\n\nUser-agent: pilcrow\nDisallow: /private/\n';
    expect(allows(robots, '/open')).toBe(true);
    expect(allows(robots, '/private/a')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /\n\nUser-agent: OtherBot\nAllow: /', '/open')).toBe(false);
    expect(allows('User-agent: PilcrowNews\nDisallow: /', '/open')).toBe(true);
  });

  it('may name the program with its version, in any case, in several groups and beside others', () => {
    const robots =
      'USER-AGENT: OtherBot\nuser-agent: PILCROW/2.0\ndisallow: /a\n\nUser-agent: *\nDisallow: /\n\nUser-agent: Pilcrow # us\nDisallow: /b # and this';
    expect(['/a', '/b', '/c'].map((path) => allows(robots, path))).toEqual([false, false, true]);
  });

  it('keeps its groups together where other lines stand between', () => {
    const robots =
      'User-agent: OtherBot\nSitemap: https://site.example/s.xml\nUser-agent: Pilcrow\nCrawl-delay: 1\nDisallow: /a';
    expect(allows(robots, '/a')).toBe(false);
  });

  it('is decided by the longest rule, and by Allow between equals', () => {
    const robots = 'User-agent: *\nDisallow: /news\nAllow: /news/open\nDisallow: /same\nAllow: /same';
    expect(allows(robots, '/news/2024')).toBe(false);
    expect(allows(robots, '/news/open/bridge')).toBe(true);
    expect(allows(robots, '/same')).toBe(true);
  });

  it.each([
    ['/*.php', '/index.php?x', true],
    ['/*.php$', '/index.php', true],
    ['/*.php$', '/index.php?x', false],
    ['/fish*.php', '/fishheads/cat.php?id=1', true],
    ['/*?', '/a?b', true],
    ['/a$', '/a', true],
    ['/a$', '/ab', false],
    ['/*a*a*a$', '/banana', true],
    ['/x*ab$', '/xab', true],
    ['/x*ab$', '/xb', false],
    ['/Fish', '/fish', false],
    ['*', '/anything', true],
    ['/a%3Cd.html', '/a<d.html', true],
    ['/a%3cd.html', '/a%3Cd.html', true],
    ['/%7Ejoe', '/~joe', true],
    ['/길', '/%EA%B8%B8', true],
    ['/%EA%B8%B8', '/길', true],
    ['/file-%2A.html', '/file-*.html', true],
    ['/file-%2A.html', '/file-x.html', false],
    ['/a$b', '/a$b', true],
  ])('with “Disallow: %s” matches %s: %s', (pattern, path, doesMatch) => {
    expect(allows(`User-agent: *\nDisallow: ${pattern}`, path)).toBe(!doesMatch);
  });

  it('with an empty Disallow allows everything, and itself is always allowed', () => {
    expect(allows('User-agent: *\nDisallow:', '/a')).toBe(true);
    expect(allows('User-agent: *\nDisallow: /', '/robots.txt')).toBe(true);
  });

  it('may end its lines as it likes and begin with a byte-order mark', () => {
    expect(allows('\ufeffUser-agent: *\r\nDisallow: /a\r\n', '/a')).toBe(false);
    expect(allows('User-agent: *\rDisallow: /a\r', '/a')).toBe(false);
  });

  it('matches as a regular expression would', () => {
    const path = fc.stringMatching(/^\/[ab]{0,8}$/);
    fc.assert(
      fc.property(fc.stringMatching(/^\/[ab*]{0,6}\$?$/), path, (pattern, target) => {
        const expression = new RegExp(`^${pattern.replaceAll('*', '.*')}`);
        expect(allows(`User-agent: *\nDisallow: ${pattern}`, target)).toBe(!expression.test(target));
      }),
      { numRuns: 500 },
    );
  });

  it('comes to an end where patterns are made to backtrack', () => {
    const robots = `User-agent: *\n${`Disallow: /${'*a'.repeat(100)}b\n`.repeat(2000)}`;
    expect(allows(robots, `/${'a'.repeat(2000)}`)).toBe(true);
  });
});
