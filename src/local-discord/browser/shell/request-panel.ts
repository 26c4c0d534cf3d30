/** “What the bot sent”: each REST call with its payload, whether it kept Discord's rules, and how long it took. */
import type { SentRequest } from '../../page/protocol.ts';
import { element } from '../element.ts';
import type { View } from '../view.ts';
import type { Words } from '../words.ts';

export function renderRequests({ session }: View): readonly HTMLElement[] {
  const { words, known } = session;
  if (known.requests.length === 0) return [element('p', { class: 'panel-empty' }, words.noRequests)];
  return known.requests.toReversed().map((request) => renderRequest(request, { words, locale: known.viewer.locale }));
}

interface RequestContext {
  readonly words: Words;
  readonly locale: string;
}

export function renderRequest(request: SentRequest, { words, locale }: RequestContext): HTMLElement {
  const { number, method, path, query, status, durationMs, violations, atMs } = request;
  const isBroken = violations.length > 0 || status >= 400;
  const verdict = status === 0 ? words.waiting : violations.length > 0 ? words.invalid(violations.length) : words.valid;
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'medium' }).format(atMs);
  const summary = element(
    'summary',
    {},
    element(
      'span',
      { class: 'request-line' },
      element('span', { class: 'request-method', 'data-method': method }, method),
      element('code', { class: 'request-path' }, `${shorten(path)}${query}`),
    ),
    element(
      'span',
      { class: 'request-line' },
      element('span', { class: 'request-status', 'data-broken': isBroken }, status === 0 ? '…' : String(status)),
      element('span', { class: 'request-verdict', 'data-broken': violations.length > 0 }, verdict),
      element(
        'span',
        { class: 'request-time' },
        `${durationMs === undefined ? '' : `${formatDuration(durationMs)} · `}${time}`,
      ),
    ),
  );
  const details = element('details', { class: 'request', 'data-number': number }, summary);
  // Payloads are drawn when somebody looks.
  details.addEventListener('toggle', () => {
    if (details.childElementCount === 1) details.append(...renderDetail(request, words));
  });
  return details;
}

function renderDetail(
  { body, filenames, violations, response, path }: SentRequest,
  words: Words,
): readonly HTMLElement[] {
  const broken =
    violations.length === 0
      ? []
      : [element('ul', { class: 'request-violations' }, ...violations.map((text) => element('li', {}, text)))];
  const files =
    filenames.length === 0 ? [] : [element('p', { class: 'request-files' }, `${words.files}: ${filenames.join(', ')}`)];
  const payload = body === undefined ? [] : [renderJson(words.payload, body)];
  const answer = response === undefined ? [] : [renderJson(words.answer, response)];
  return [
    element('p', { class: 'request-full' }, element('code', {}, path)),
    ...broken,
    ...files,
    ...payload,
    ...answer,
  ];
}

function renderJson(title: string, value: unknown): HTMLElement {
  const text = JSON.stringify(value, undefined, 2);
  return element(
    'div',
    {},
    element('h3', {}, title),
    element('pre', { tabindex: 0, 'aria-label': title, role: 'region' }, element('code', {}, text)),
  );
}

/** Ids and tokens say little; the end of each is enough to tell them apart. */
function shorten(path: string): string {
  return path.replace(/\/(?:local-)?\d{12,}(\d{4})(?=\/|$)/g, '/…$1').replace(/\/[\w.-]{60,}(?=\/|$)/g, '/…');
}

function formatDuration(ms: number): string {
  return ms < 10 ? `${ms.toFixed(1)} ms` : `${Math.round(ms)} ms`;
}
