/** The words of a message that people read: without quote bars, emphasis, links' addresses, mentions, custom emoji and code marks. */
export function plainText(content: string): string {
  return withoutMarks(content.replace(/^(?:>>>|>|-#|#{1,3}) ?/gm, ''))
    .replace(/\s+/g, ' ')
    .trim();
}

/** The same line by line, with the quote bars. */
export function withoutMarks(content: string): string {
  return content
    .replace(/<(?:@[!&]?|#|a?:\w+:|t:|\/[^:>]+:)[\d:\w]*>/g, ' ')
    .replace(/\[([^\]]+)\]\(<?[^)]+\)/g, '$1')
    .replace(/https?:\/\/\S+/g, ' ')
    .replace(/\*{1,3}|_{2}|~~|\|\||`{1,3}/g, '')
    .replace(/\\(?=[\\*_~`|<>[\]#+-])/g, '');
}
