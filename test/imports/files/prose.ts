/** An essay of ten paragraphs, with compounds that lines may break at their hyphens. */
export const DREDGER = [
  'For forty years the old dredger kept the mouth of the river open, and for forty years nobody thanked it. It worked at night, when the ferries slept, and by morning its barges had carried another thousand tons of silt out to the deep water beyond the bar.',
  'The council sold it in the spring. A contractor from the capital had promised to do the same work for half the price, with two modern boats and a crew of nine, and the treasurer had the figures printed on good paper. “We are not a museum,” she said, and most people agreed with her.',
  'What the figures did not show was the habit of the place. The old crew knew that the channel moved a little west after every storm from the north, and that a well-known shoal near the breakwater came back each autumn like a guest who had left his umbrella.',
  'The new boats followed the chart. By October the ferry was touching bottom at low tide, and the captain, a patient man, began to keep a diary of it: the hour, the wind, the depth under the keel, and how long the passengers had to wait for the flood.',
  'He read from this diary at the winter meeting. There were 38 entries, and no two of them blamed the same cause. The contractor answered that a channel was a matter of long-term averages, and that 38 unhappy mornings were within what his models allowed.',
  'It was the harbour pilot who asked the useful question. Had anybody, she wanted to know, measured the silt before the dredger was sold, or had the council only measured the money? The room was quiet for longer than is comfortable in a public meeting.',
  'Nobody had. The survey of 1994 was the last one, and it had been made with a lead line by a schoolteacher on his holidays. Everything since then, from the subsidies to the insurance of the fish market, rested on his handwriting and on the memory of the crew.',
  'A new survey was ordered the same week. It took eleven days and cost less than the party at which the sale had been celebrated. It found that the river brought down twice as much silt as in the schoolteacher’s time, because the upstream villages had drained their meadows.',
  'So the argument about boats became an argument about meadows, and that is where it stands today. The contractor has left, the old dredger lies in a breaker’s yard two ports away, and the villages want to be paid for water that they used to store without knowing it.',
  'I think that they should be paid. A town that lives from a channel ought to know who keeps it open, even when those who keep it open are cows standing in wet grass. Meanwhile the ferry leaves an hour later at low tide, and the captain has begun a second diary.',
] as const;

/** A Korean essay of four paragraphs. */
export const KOREAN_BRIDGE = [
  '강 건너 마을로 가는 다리는 해마다 여름이면 물에 잠겼다. 사람들은 다리를 높이는 대신 물이 빠지기를 기다렸고, 기다리는 동안 강둑에 앉아 서로의 소식을 물었다.',
  '군청은 작년 봄에 새 다리를 놓겠다고 발표했다. 높이는 지금의 두 배이고, 자동차 두 대가 나란히 지나갈 수 있으며, 홍수에도 잠기지 않는다고 했다.',
  '새 다리가 서자 기다리는 사람은 없어졌다. 장날이면 강둑에 서던 국수 장수도 자리를 옮겼고, 소식은 이제 전화로 오갔다.',
  '나는 새 다리가 필요하다고 생각한다. 그러나 다리를 설계한 사람들이 강둑의 의자까지 함께 그렸더라면 마을은 무엇을 잃었는지 더 천천히 알게 되었을 것이다.',
] as const;

/** The text with places where its longer words may be broken at a line's end. */
export function withSoftHyphens(text: string): string {
  return text.replace(
    /\p{L}{7,}/gu,
    (word) => `${word.slice(0, Math.ceil(word.length / 2))}\u00ad${word.slice(Math.ceil(word.length / 2))}`,
  );
}
