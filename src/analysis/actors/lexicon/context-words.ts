const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** What seas and lands are called: the country before it only gives its name. UN Group of Experts on Geographical Names. */
export const GEOGRAPHY = list(
  'Sea Ocean Gulf Strait Straits Channel Canal River Valley Peninsula Delta Desert Basin Plateau Sound Bay Trench Alps Highlands Lowlands Shelf Ridge strait peninsula canal river delta basin plateau',
);

/** `Lake Malawi`, `Gulf of Mexico`: what stands before. */
export const GEOGRAPHY_BEFORE = list(
  'Sea Gulf Bay Strait Straits Cape Isthmus Lake Mount Fort Port River Isle Vale Falls',
);

/** Last words of newspapers' and stations' names. */
export const MEDIA = list(
  'Times Post Herald Tribune Journal Star Standard Telegraph Observer Gazette Monitor Examiner Chronicle Daily Guardian Inquirer Courier Globe',
);
/** The same, but only after a name: "Chinese News" may be news from China. */
export const MEDIA_AFTER_NAMES = list(
  'News Mail Mirror Review Today Broadcasting Television Radio Magazine Week Weekly Now',
);

/** Companies with a country's name: airlines above all (IATA, member list). */
export const COMPANY = list(
  'Airlines Airline Airways Petroleum Tobacco Telecom Steel Motors Holdings Ltd Inc Corp Plc Aerospace Chemical Eagle Express',
);

/** Sports events that a country lends its name to. */
export const SPORTS_EVENT = list('Open Masters Derby Idol');

/** The states of the USA and provinces of Canada, with the AP Stylebook's abbreviations. */
export const STATES = new Set(
  `Alabama;Alaska;Arizona;Arkansas;California;Colorado;Connecticut;Delaware;Florida;Idaho;Illinois;Indiana;Iowa;Kansas;Kentucky;
Louisiana;Maine;Maryland;Massachusetts;Michigan;Minnesota;Mississippi;Missouri;Montana;Nebraska;Nevada;New Hampshire;New Jersey;
New Mexico;New York;North Carolina;North Dakota;Ohio;Oklahoma;Oregon;Pennsylvania;Rhode Island;South Carolina;South Dakota;
Tennessee;Texas;Utah;Vermont;Virginia;West Virginia;Wisconsin;Wyoming;Ontario;Quebec;Alberta;Manitoba;Saskatchewan;Nova Scotia;
New Brunswick;Newfoundland;Ala;Ariz;Ark;Calif;Colo;Conn;Del;Fla;Ga;Ill;Ind;Kan;Ky;La;Md;Mass;Mich;Minn;Miss;Mo;Mont;Neb;Nev;N.H;
N.J;N.M;N.Y;N.C;N.D;Okla;Ore;Pa;R.I;S.C;S.D;Tenn;Vt;Va;Wash;W.Va;Wis;Wyo;GA;TX;PA;OH;NY;IL`
    .split(';')
    .map((name) => name.trim()),
);

/** Signs that an article's Georgia is the state: its towns and offices, and what only a state has. */
export const GEORGIA_STATE =
  /\b(?:Atlanta|Savannah|Fulton County|Augusta, G|Macon|Peach State|Marietta|Decatur|Brian Kemp|Raffensperger|Stacey Abrams|Warnock|Ossoff|Secretary of State Brad|state of Georgia|Georgia (?:Senate|House|Legislature|lawmakers|voters|Republicans|Democrats|Power|Tech|primary|runoff)|Gov\. |governor of Georgia)/u;
/** Signs that it is the country. */
export const GEORGIA_COUNTRY =
  /\b(?:Tbilisi|Saakashvili|Abkhazia|Ossetia|Caucasus|Ivanishvili|Kartli|Kutaisi|Batumi|Georgian Dream|Kobakhidze|Zourabichvili|Stalin|Soviet|Armenia|Azerbaijan|Russia)/u;

/** Words after which a country's name is a person's surname are given names; these capitalised ones are none. */
export const NOT_A_GIVEN_NAME = list(
  `The A An In On At From To And But With For As When While If Of By That Since Both Like After Before Between Although Yet Even Only Today Now Meanwhile
  Instead So King Queen President Minister Premier Prince Princess Ambassador Against Neither Either Than Northern Southern Eastern Western Central North
  South East West Upper Lower Greater First Second Third Finally Republic Democratic Communist Imperial Team Bank University Embassy Modern New Old Free
  Post Anti Pro Mainland Ancient Young Great Secretary Senator Governor Emperor Sultan Pope Chancellor Mr Mrs Ms Dr Sir General Captain St Not Nor Or
  Mandatory Visit Inside Outside Across Around Under Over Within Without Near Via Unlike Despite Until Because How Why What Where Who`,
);
