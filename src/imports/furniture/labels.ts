/**
 * Words of buttons and menus. A line that is made of nothing else is a button bar, whatever the order ("print
 * dictionary print"). Source: the prototype's list and the names of services that pages offer for sharing.
 */
const LABELS: readonly string[] = (
  'print|dictionary|email|e-mail|mail|share|tweet|post|pin|save|bookmark|copy link|copy url|copy|link|' +
  'link copied|gift|gift article|listen|download|pdf|facebook|twitter|x|whatsapp|linkedin|reddit|' +
  'telegram|instagram|youtube|tiktok|pinterest|line|kakao|kakaotalk|flipboard|messenger|mastodon|' +
  'bluesky|threads|menu|search|close|open|home|log in|login|log out|sign in|sign up|sign out|register|' +
  'subscribe|subscribe now|subscribed|my account|account|next|previous|prev|back|back to top|top|more|' +
  'less|show less|play|pause|mute|unmute|full screen|fullscreen|like|dislike|reply|report|follow|' +
  'following|unfollow|donate|comment|comments|font size|text size|a|aa|a+|a-|dark mode|options|' +
  'newsletters|notifications|edit|settings|view all|see all|this article|this story|article|share this|' +
  'share this article|share this story|on|via|opens in new window|teilen|drucken|merken|anmelden|' +
  'partager|imprimer|enregistrer|compartir|imprimir|guardar|condividi|stampa|compartilhar|delen|' +
  'поделиться|печать|分享|列印|打印|シェア|印刷'
).split('|');

const LABEL_LINE = new RegExp(
  `^(?:(?:${LABELS.map(escape)
    .toSorted((a, b) => b.length - a.length)
    .join('|')})(?=$|\\s)\\s*)+$`,
  'u',
);

/** Whether the line is nothing but the words of buttons, separators and counts. */
export function isLabelLine(text: string): boolean {
  const words = text
    .toLowerCase()
    .replace(/[|·•/,:;()[\]…>»«<\d]+|\s[-–—]\s/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words !== '' && LABEL_LINE.test(words);
}

function escape(label: string): string {
  return label.replace(/[+.]/g, String.raw`\$&`);
}
