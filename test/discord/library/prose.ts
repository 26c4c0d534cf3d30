/** Texts as members would bring them; written for these tests. */
export const TOWER = [
  'The Tower Should Keep Its Clock',
  'By Ines Moreau',
  '12 March 2024',
  'The council wants to take the clock down from the water tower. It has been slow since 1987, and everybody in the lower town knows by how much.',
  'A clock that is wrong in a known way is a kind of calendar. People add four minutes without thinking, as their parents did.',
  'The repair would cost 18,000 euros. The town should spend it, and set the clock four minutes slow again.',
  'Share this article',
].join('\n\n');

/** The same with its last paragraph but one changed. */
export const TOWER_REVISED = TOWER.replace('four minutes without thinking', 'five minutes without thinking');

export const ORCHARD = [
  'Nobody Picks the Pears',
  'By Tomas Lind',
  'Three hundred pear trees stand along the canal, and nobody is allowed to pick them. The city planted them for the blossom.',
  'Let people pick the pears. A tree that feeds nobody is a lamp post with leaves.',
].join('\n\n');
