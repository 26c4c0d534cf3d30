import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addressKey } from '#src/imports/addresses/address-key.ts';
import { withoutTracking } from '#src/imports/addresses/tracking.ts';

describe('two addresses are one page’s', () => {
  const page = 'https://harbour-post.example/2024/05/the-bridge';

  it.each([
    'http://harbour-post.example/2024/05/the-bridge',
    'https://www.harbour-post.example/2024/05/the-bridge/',
    'https://HARBOUR-POST.example:443/2024/05/the-bridge#comments',
    'https://m.harbour-post.example/2024/05/the-bridge',
    'https://amp.harbour-post.example/2024/05/the-bridge',
    'https://harbour-post.example/amp/2024/05/the-bridge',
    'https://harbour-post.example/2024/05/the-bridge/amp/',
    'https://harbour-post.example/2024/05/the-bridge?amp=1',
    'https://harbour-post.example/2024/05/the-bridge?outputType=amp',
    'https://harbour-post.example/2024/05/the-bridge/print',
    'https://harbour-post.example/2024/05/the-bridge?print=true',
    'https://harbour-post.example/2024/05/the-bridge?utm_source=a&utm_medium=b&fbclid=c',
    'https://harbour-post.example/2024/05/%74he-bridge',
    'https://harbour-post.example//2024/05/the-bridge/index.html',
    'https://www.google.com/amp/s/harbour-post.example/2024/05/the-bridge',
    'https://harbour--post-example.cdn.ampproject.org/c/s/harbour-post.example/2024/05/the-bridge/amp',
    'https://web.archive.org/web/20240601000000/https://harbour-post.example/2024/05/the-bridge',
    'https://web.archive.org/web/20240601000000id_/http://www.harbour-post.example/2024/05/the-bridge',
  ])('%s', (variant) => expect(addressKey(variant)).toBe(addressKey(page)));

  it('whatever the order of their parameters', () => {
    expect(addressKey('https://a.example/?b=1&a=2')).toBe(addressKey('http://a.example/?a=2&b=1&utm_id=3'));
  });
});

describe('two addresses are two pages’', () => {
  it.each([
    ['https://a.example/news/1', 'https://a.example/news/2'],
    ['https://a.example/?id=1', 'https://a.example/?id=2'],
    ['https://a.example/News', 'https://a.example/news'],
    ['https://a.example/x', 'https://b.example/x'],
    ['https://a.example:8080/x', 'https://a.example/x'],
    ['https://news.a.example/x', 'https://a.example/x'],
    ['https://a.example/amplifier', 'https://a.example/lifier'],
    ['https://a.example/blueprint', 'https://a.example/blue'],
    ['https://m.example/x', 'https://example/x'],
  ])('%s and %s', (one, other) => expect(addressKey(one)).not.toBe(addressKey(other)));
});

it('what isn’t an address of the web has no key', () => {
  expect(['', 'a', 'file:///etc/passwd', 'mailto:a@b.example'].map(addressKey)).toEqual(Array(4).fill(undefined));
});

describe('tracking', () => {
  it('is taken out, and nothing else is touched', () => {
    expect(withoutTracking('https://a.example/x?q=%EA%B8%B8&UTM_Source=y&b=c+d&gclid=1#part')).toBe(
      'https://a.example/x?q=%EA%B8%B8&b=c+d#part',
    );
    expect(withoutTracking('https://a.example/x?fbclid=1')).toBe('https://a.example/x');
    expect(withoutTracking('https://a.example/x?id=1&page=2')).toBe('https://a.example/x?id=1&page=2');
    expect(withoutTracking('https://a.example/x??&a')).toBe('https://a.example/x??&a');
  });

  it('or not, an address stays one, and its key the same', () => {
    fc.assert(
      fc.property(fc.webUrl({ withQueryParameters: true, withFragments: true }), (address) => {
        const clean = withoutTracking(address);
        expect(URL.canParse(clean)).toBe(true);
        expect(withoutTracking(clean)).toBe(clean);
        expect(addressKey(clean)).toBe(addressKey(address));
      }),
    );
  });
});
