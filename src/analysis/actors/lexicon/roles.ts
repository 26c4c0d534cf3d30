const list = (words: string): readonly string[] =>
  words
    .split(';')
    .map((word) => word.trim())
    .filter((word) => word !== '');

/**
 * Last words of offices that speak for a state, a body or its forces, in small letters. Sources: CIA, "Chiefs of State
 * and Cabinet Members"; US State Department, "Diplomatic List"; NATO STANAG 2116 for ranks.
 */
export const OFFICES =
  list(`president; prime minister; premier; chancellor; minister; secretary; secretary-general; secretary general; general secretary;
king; queen; emperor; empress; emir; sultan; crown prince; prince; princess; pope; ayatollah; supreme leader; leader; chairman; chairwoman; chairperson; chair; party secretary;
foreign secretary; home secretary; attorney general; ambassador; envoy; consul; consul-general; consul general; spokesman; spokeswoman; spokesperson; press secretary; chief of staff;
commander; commander-in-chief; commander in chief; general; gen; lieutenant general; lt; maj; brig; admiral; adm; colonel; col; marshal; field marshal; major general; commissioner; high representative;
speaker; dictator; tsar; czar; kaiser; shah; caliph; vizier; negotiator; adviser; advisor; national security adviser; national security advisor; central bank governor; governor; head; chief; vice president;
deputy; politburo member; secretary of state; secretary of defense; secretary of defence; secretary of the treasury; secretary of commerce; secretary of energy; secretary of war; minister of foreign affairs; minister of defense; minister of defence; minister of finance; minister of the interior; minister of health; minister of justice; minister of education;
chief executive; diplomat; official; officer; strongman; statesman; first lady; president-elect; prime minister-designate; head of state; co-chair; taoiseach; doge; khan; regent; viceroy; warlord; senator; sen; congressman; congresswoman; representative; rep; lawmaker; legislator; mp; parliamentarian; justice; chief justice; judge; trade representative; undersecretary; under secretary; permanent secretary; chancellor of the exchequer; counsel; comptroller`);

/** Last words of other roles by which texts introduce people: US Bureau of Labor Statistics, Standard Occupational Classification. */
export const TRADES =
  list(`ceo; cfo; cto; coo; chief executive officer; chief financial officer; chief economist; chief scientist; managing director; executive director; director; director general; director-general; manager; founder; co-founder; cofounder; owner; partner;
professor; prof; associate professor; assistant professor; lecturer; dean; rector; provost; principal; teacher; student; researcher; scientist; physicist; chemist; biologist; astronomer; geologist; climatologist; meteorologist; oceanographer; ecologist; botanist; zoologist; geneticist; neuroscientist; virologist; epidemiologist; immunologist; mathematician; statistician; engineer; inventor; astronaut; cosmonaut; explorer;
economist; analyst; strategist; expert; specialist; scholar; academic; fellow; historian; philosopher; sociologist; anthropologist; archaeologist; archeologist; psychologist; psychiatrist; linguist; theologian; demographer; geographer; cartographer;
doctor; physician; surgeon; nurse; paediatrician; pediatrician; cardiologist; midwife; pharmacist; veterinarian; dentist;
author; writer; novelist; poet; playwright; journalist; reporter; columnist; correspondent; editor; publisher; blogger; critic; translator; broadcaster; presenter; host; photographer; filmmaker; film-maker; director of photography; screenwriter; producer;
actor; actress; singer; musician; composer; conductor; pianist; violinist; rapper; artist; painter; sculptor; architect; designer; dancer; choreographer; comedian; model; chef; cook; baker;
coach; manager; captain; goalkeeper; striker; midfielder; defender; forward; winger; quarterback; pitcher; batter; bowler; batsman; sprinter; runner; swimmer; cyclist; skier; skater; gymnast; boxer; wrestler; golfer; driver; player; referee; umpire; athlete; champion; jockey;
lawyer; attorney; barrister; prosecutor; solicitor; detective; sheriff; inspector; constable; sergeant; sgt; superintendent; policeman; policewoman; firefighter; fire chief; police chief;
mayor; councillor; councilor; councilman; councilwoman; council member; alderman; candidate; politician; activist; campaigner; organizer; organiser; dissident; opposition leader; union leader; whistleblower; lobbyist; treasurer; clerk; librarian; ranger; curator; farmer; fisherman; trader; merchant; banker; investor; billionaire; entrepreneur; businessman; businesswoman; industrialist; executive; shopkeeper; restaurateur; resident; volunteer; coordinator; planner; developer; programmer; consultant; contractor; carpenter; electrician; pilot; sailor; soldier; veteran; captain; capt; major; lieutenant; cpl; pvt; bishop; archbishop; cardinal; imam; rabbi; priest; pastor; reverend; rev; monk; cleric; missionary; saint;
survivor; victim; suspect; witness; refugee; rebel; heir; patron; naturalist; nobleman; landlord; gardener; arborist; manufacturer; chemist; forester; surveyor; navigator; admiral of the fleet; foreman; forewoman; welder; blacksmith; harbourmaster; harbormaster; docker; dockworker; schoolteacher; schoolmaster; headmaster; headmistress; headteacher; organiser; organizer; machinist; mechanic; plumber; mason; bricklayer; weaver; tailor; shoemaker; potter; miner; driver; conductor; porter; waiter; waitress; barista; butcher; grocer; vendor; dealer; auctioneer; broker; accountant; auditor; actuary; secretary of the union; steward; shop steward; apprentice; intern; trainee; graduate; pensioner; retiree; commuter; passenger; customer; tenant; homeowner; neighbour; parent; worker; labourer; laborer; employee; employer; caretaker; janitor; cleaner; guard; warden; lifeguard; paramedic; dispatcher; technician; surveyor; hydrologist; seismologist; volcanologist; glaciologist; entomologist; ornithologist; paleontologist; palaeontologist; toxicologist; oncologist; neurologist; dermatologist; anesthetist; therapist; counselor; counsellor; social worker; caseworker; paralegal; bailiff; registrar; archivist; librarian; biographer; essayist; memoirist; diarist; chronicler; cartoonist; illustrator; animator; sculptor; ceramicist; goldsmith; jeweller; jeweler; bassist; drummer; guitarist; cellist; organist; soprano; tenor; baritone; songwriter; lyricist; librettist; bandleader; DJ; dj`);

/** Titles of courtesy: they make what follows a person, and are no role. AP Stylebook, "courtesy titles". */
export const COURTESY = list(
  'dr; mr; mrs; ms; miss; mx; sir; lord; lady; dame; madam; madame; monsieur; herr; frau; señor; senor; signor; don; baron; baroness; count; countess; duke; duchess; earl; viscount',
);

/** Kin: who somebody is to somebody else, a role only as long as the text has no other. */
export const KIN = list(
  'mother; father; widow; widower; wife; husband; brother; sister; daughter; son; uncle; aunt; cousin; nephew; niece; grandmother; grandfather; granddaughter; grandson; girlfriend; boyfriend; fiancee; friend; neighbor; neighbour; colleague; counterpart; predecessor; successor; daughter-in-law; son-in-law',
);

/** Titles that stay with a name of one word: "Pope Francis", "Lord Cameron". */
export const TITLES_IN_NAMES: ReadonlySet<string> = new Set(
  list(
    'king; queen; prince; princess; pope; emperor; empress; sultan; emir; tsar; czar; kaiser; shah; caliph; saint; lord; lady; sir; dame; sheikh; ayatollah; baron; baroness; count; countess; duke; duchess; father; sister; brother',
  ),
);

/** Words in small letters that belong to the role after them: "former foreign minister", "deputy director". */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  list(
    `foreign; defense; defence; prime; vice; deputy; acting; interim; caretaker; finance; interior; health; justice; education; trade; energy; environment; agriculture; transport; labor; labour; economy; home; culture; tourism; chief; executive; general; senior; junior; assistant; associate; national; security; press; party; opposition; supreme; crown; army; navy; military; police; fire; central; bank; managing; principal; lead; head; special; permanent; first; financial; technology; political; economic; climate; science; human; rights; union; research; team; club; state; federal; ruling; main; village; town; city; district; school; board; policy; research; naval; air; force; intelligence; marine; manufacturing; housing; development; spiritual; religious; tribal; rebel; guerrilla; community; campaign; communications; operations; investment; data; medical; planning; water; regional; provincial; local; investigative; football; soccer; basketball; tennis; baseball; cricket; women's; men's; emeritus; visiting; retired; ministry; department`,
  ),
);

/** Words that say when somebody held a role; they aren't part of it. */
export const ROLE_TIMES: ReadonlySet<string> = new Set(
  list(
    'former; last; first; next; final; then; late; current; new; incoming; outgoing; ex; longtime; long-time; ousted; exiled; newly; now; future; onetime; one-time; retiring; departing; recently; longest-serving; veteran; young; old; elected; appointed; disgraced; jailed; imprisoned; deposed; self-declared; embattled; powerful; influential; respected; renowned; noted; famous; celebrated; prominent; top; legendary; fellow; popular; authoritarian; wartime; hard-line; hardline; conservative; liberal; socialist; communist; right-wing; left-wing; far-right; centrist; reformist; pro-Western; nationalist; populist; democratic; republican',
  ),
);

/** Single words of titles, offices and trades: before a name they aren't part of it. */
export const TITLE_WORDS: ReadonlySet<string> = new Set(
  [...COURTESY, ...OFFICES, ...TRADES, ...KIN].flatMap((title) => title.split(/[\s-]/u)),
);
