import type { Pattern } from '#src/analysis/pattern.ts';
import { plainQuestion } from './plain-question.ts';

/** Questions about Pilcrow itself, which no article answers. */
export const HELP_CUES: readonly Pattern[] = [
  {
    id: 'help',
    pattern:
      /^(?:\/?help(?: me)?(?: please)?|(?:list )?(?:the |all )?commands|what (?:can|do) you do|what are you(?: able to do| for)?|how (?:do|can) i use (?:this|it|you|the bot|pilcrow)|how does (?:this|it|the bot|pilcrow) work|what (?:can|should) i ask(?: you)?)\s*[?!.]*$/iu,
    reason: 'what people type to a bot that they don’t know; nothing in it speaks of a matter',
    matches: ['help', 'what can you do?', 'How do I use this?', 'commands', '/help', 'what can I ask you'],
    doesNotMatch: ['help for mayors', 'what can you do about heat?', 'how does the bridge work?', 'who can help?'],
  },
  {
    id: 'ko-help',
    pattern:
      /^(?:도움말|도와 ?줘|도움|사용법|명령어|(?:이거|이 봇)? ?(?:어떻게 (?:써|쓰는 ?거야|사용해|쓰나요|사용하나요))|(?:뭐|뭘|무엇을) (?:할 수 있(?:어|나요|니|습니까)|물어볼 수 있(?:어|나요|니)))\s*[?!.]*$/u,
    reason: 'the same in Korean',
    matches: ['도움말', '뭐 할 수 있어?', '사용법', '어떻게 써?', '뭘 물어볼 수 있나요?'],
    doesNotMatch: ['한글은 어떻게 써?', '도움을 준 나라', '정부는 뭘 할 수 있나?'],
  },
];

/** Whether somebody asks what Pilcrow can do, rather than what the articles say. */
export function isHelpQuestion(question: string): boolean {
  const asked = plainQuestion(question);
  return HELP_CUES.some(({ pattern }) => pattern.test(asked));
}
