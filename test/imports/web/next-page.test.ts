import { describe, expect, it } from 'vitest';
import { isNextPage } from '#src/imports/web/next-page.ts';

describe('the next page of an article', () => {
  it.each([
    ['https://a.example/bridge', 1, 'https://a.example/bridge?page=2'],
    ['https://a.example/bridge?page=1', 1, 'https://a.example/bridge?page=2'],
    ['https://a.example/bridge?id=7', 2, 'https://a.example/bridge?id=7&page=3'],
    ['https://a.example/bridge', 1, 'https://a.example/bridge/2'],
    ['https://a.example/bridge/', 1, 'https://a.example/bridge/2/'],
    ['https://a.example/bridge', 2, 'https://a.example/bridge/page/3'],
    ['https://a.example/bridge.html', 1, 'https://a.example/bridge-2.html'],
    ['https://a.example/bridge', 1, 'https://a.example/bridge,2'],
    ['https://a.example/2024/05/03', 1, 'https://a.example/2024/05/03/2'],
  ])('after %s (page %i) is %s', (first, page, next) => expect(isNextPage(first, page, next)).toBe(true));

  it.each([
    ['https://a.example/bridge', 1, 'https://a.example/tunnel'],
    ['https://a.example/bridge', 1, 'https://a.example/bridge?page=3'],
    ['https://a.example/bridge', 1, 'https://b.example/bridge?page=2'],
    ['https://a.example/bridge', 1, 'http://a.example/bridge?page=2'],
    ['https://a.example/2024/05/01', 1, 'https://a.example/2024/05/02'],
    ['https://a.example/posts/1', 1, 'https://a.example/posts/2'],
    ['https://a.example/posts?id=1', 1, 'https://a.example/posts?id=2'],
    ['https://a.example/bridge?page=3', 1, 'https://a.example/bridge?page=4'],
    ['https://a.example/bridge', 1, 'not an address'],
  ])('after %s (page %i) isn’t %s', (first, page, next) => expect(isNextPage(first, page, next)).toBe(false));
});
