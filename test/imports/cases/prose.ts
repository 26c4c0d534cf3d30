/** Texts of the cases, written for them. */
export const BRIDGE = {
  title: 'The bridge that nobody asked for',
  paragraphs: [
    'When the council voted for the bridge in the spring of 1998, eleven people lived on the far bank, and nine of them had signed a letter against it.',
    'The engineers answered politely. They had drawings, and the drawings had a beauty that the letter lacked; besides, the money came from the capital and would have gone back there unspent.',
    'It took six years. Two contractors went bankrupt, a crane fell into the shipping lane, and the ferryman, who had been promised a pension, died before the first car crossed.',
    'Today nobody remembers the letter. The far bank has four thousand inhabitants, a school and a traffic jam, and the children there think of the river as something that one drives over.',
  ],
} as const;

export const SALT = {
  title: 'Salt, and who carried it',
  paragraphs: [
    'Before there were roads over the pass there was salt, and before there was salt there was nobody who needed to go up there at all.',
    'The carriers walked at night in summer, because the mules suffered less and the customs men slept; what they earned in a season bought a cow, or half a field.',
    'A ledger from 1764 lists their names. Most of them signed with a cross, but the sums beside the crosses are right to the last copper coin.',
    'When the tunnel was opened the price of salt fell by two thirds in a week, and the ledger ends in the middle of a page.',
  ],
} as const;

export const KOREAN = {
  title: '강을 건너는 사람들',
  paragraphs: [
    '강물은 봄마다 불어나고, 사람들은 해마다 그것을 처음 보는 일처럼 이야기한다.',
    '다리를 놓자는 말은 오래되었다. 그러나 누가 돈을 낼 것인지를 두고 마을은 둘로 갈라졌고, 나룻배는 그동안에도 하루에 열두 번씩 강을 건넜다.',
    '마지막 사공은 여든한 살까지 노를 저었다. 그는 강의 깊이를 눈으로 읽었고, 손님들의 얼굴에서 그날의 소식을 읽었다.',
    '다리가 놓인 뒤에도 그는 아침마다 나루터에 나가 앉아 있었다. 강을 건너는 사람은 많아졌지만 강을 보는 사람은 줄었다고 그는 말했다.',
  ],
} as const;

export const RUSSIAN = {
  title: 'Мост через тихую реку',
  paragraphs: [
    'Мост построили в тот год, когда закрылась паромная переправа, и старый паромщик первым прошел по нему пешком.',
    'Говорили, что мост соединит два берега навсегда. Но берега и раньше не были чужими: по праздникам лодки ходили туда и обратно до самой ночи.',
    'Через десять лет на мосту стали брать плату, и люди снова вспомнили о лодках. Весной у причала стояло уже семь новых.',
  ],
} as const;

export const JAPANESE = {
  title: '渡し船の終わり',
  paragraphs: [
    '橋ができる前、この川には渡し船があった。船頭は三人いて、いちばん若い者でも六十歳を過ぎていた。',
    '渡し賃は五十円で、子どもは無料だった。雨の日も風の日も船は出たが、霧の日だけは岸で待つことになっていた。',
    '橋が開通した日、三人の船頭は最後の船を出した。乗客は一人もいなかったが、岸には町じゅうの人が立っていた。',
  ],
} as const;

export const CHINESE = {
  title: '河上的旧桥',
  paragraphs: [
    '每年春天河水上涨，人们每年都像第一次看到一样谈论它。修桥的说法由来已久，但没有人愿意出钱。',
    '后来从省城来了一位工程师，他在河边住了三个月，画了四十张图，最后说这里的河底太软，不能修桥。',
    '村里人听了都很高兴，因为他们终于可以不再争论了。渡船照旧一天走十二次，一直走到今天。',
  ],
} as const;

export const FRENCH = {
  title: 'Le phare s’éteint à minuit',
  paragraphs: [
    'Depuis trois ans, le phare de la pointe s’éteint à minuit, et les pêcheurs ont appris à rentrer plus tôt.',
    'La décision a été prise à Paris, dans un bureau d’où l’on ne voit pas la mer, par un homme qui n’avait jamais été mouillé.',
    'Les gardiens ont gardé leurs clés. « On ne sait jamais », disent-ils, et personne n’ose leur demander ce qu’ils savent.',
  ],
} as const;

/** The paragraphs as HTML. */
export function paragraphsOf({ paragraphs }: { readonly paragraphs: readonly string[] }): string {
  return paragraphs.map((text) => `<p>${text}</p>`).join('\n');
}
