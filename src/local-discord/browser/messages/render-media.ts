/** Pictures and files. A picture from another site isn't asked for: the page speaks to nobody but its own server. */
import { element } from '../element.ts';
import { icon } from '../icon.ts';
import type { Json } from '../json.ts';
import { numberOf, objectOf, textOf } from '../json.ts';
import type { Words } from '../words.ts';

export interface Picture {
  readonly url: string;
  readonly alt: string | undefined;
  readonly isSpoiler?: boolean;
  readonly width?: number | undefined;
  readonly height?: number | undefined;
}

export function renderPicture({ url, alt, isSpoiler, width, height }: Picture, words: Words): HTMLElement {
  const description = alt ?? '';
  const picture = isOurs(url)
    ? element('img', {
        src: url,
        alt: description || words.image,
        loading: 'lazy',
        title: description || undefined,
        width,
        height,
      })
    : element(
        'span',
        { class: 'picture-elsewhere', role: 'img', 'aria-label': description || url },
        description || url,
        element('small', {}, words.elsewhere),
      );
  if (isSpoiler !== true) return element('span', { class: 'picture' }, picture);
  return coverPicture(picture, words);
}

function coverPicture(picture: HTMLElement, words: Words): HTMLElement {
  const covered = element('span', { class: 'picture is-covered' }, picture);
  const cover = element(
    'button',
    { type: 'button', class: 'picture-cover', 'aria-label': words.reveal },
    words.spoiler,
  );
  picture.inert = true;
  cover.addEventListener('click', () => {
    covered.classList.remove('is-covered');
    picture.inert = false;
    cover.remove();
  });
  covered.append(cover);
  return covered;
}

/** A gallery of up to ten, laid out by their number. */
export function renderGallery(pictures: readonly Picture[], words: Words): HTMLElement {
  const items = pictures.map((picture) => renderPicture(picture, words));
  return element('div', { class: 'gallery', 'data-count': pictures.length }, ...items);
}

export interface FileView {
  readonly name: string;
  readonly url: string;
  readonly sizeBytes: number | undefined;
}

export function renderFile({ name, url, sizeBytes }: FileView): HTMLElement {
  const link = isOurs(url)
    ? element('a', { href: url, download: name, target: '_blank', rel: 'noopener' }, name)
    : name;
  const size = sizeBytes === undefined ? undefined : element('span', { class: 'file-size' }, formatSize(sizeBytes));
  return element('div', { class: 'file' }, icon('file'), element('span', { class: 'file-text' }, link, size));
}

/** A file of the message's own, or what a bot attached: the server has made its address ours. */
function isOurs(url: string): boolean {
  return url.startsWith('/cdn/');
}

export function pictureOfMedia(item: Json): Picture {
  const media = objectOf(item['media']);
  return {
    url: textOf(media['url']) ?? '',
    alt: textOf(item['description']) ?? undefined,
    isSpoiler: item['spoiler'] === true,
    width: numberOf(media['width']),
    height: numberOf(media['height']),
  };
}

const UNITS = ['bytes', 'KB', 'MB'] as const;

function formatSize(bytes: number): string {
  const power = Math.min(Math.floor(Math.log(Math.max(bytes, 1)) / Math.log(1024)), UNITS.length - 1);
  const amount = bytes / 1024 ** power;
  return `${power === 0 ? amount : amount.toFixed(2)} ${UNITS[power] ?? ''}`;
}
