const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Small words inside names: CLDR person names, "surname-prefix" of the languages of Europe and Arabic. */
export const PARTICLES = list(
  'de da di du des van von der den ter ten bin ibn bint al el la le dos das del della ben abu af av zu y e ul',
);

/** What follows a name and belongs to it. */
export const SUFFIXES = list('Jr Sr II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI');

/**
 * Capitalised words that begin or end no person's name: function words that open sentences, days and months, and what
 * bodies, places and things are called.
 */
export const NOT_IN_NAMES = list(`
The A An In On At Of And But For With From To As If When While After Before Since Because So That This These Those He She It They We You I His Her Its Their
Our My Your Is Was Are Were Be Been Has Have Had Do Does Did Will Would Can Could May Might Must Should Shall Not No Yes Or Nor Yet Still Also Both Either Neither Each
Every All Some Any Many Most More Such One Two Three Four Five Six First Second Third Finally However Instead Moreover Meanwhile Historically Today Yesterday Tomorrow Now Then There
Here How Why What Where Who Which Whose Although Though Unless Until Under Over Between Among Against During Through Throughout Despite Even Only Just Once Later Earlier Like Unlike Without Within Near By About Above Across
Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April June July August September October November December Spring Summer Autumn Fall Winter Christmas Easter Ramadan
Group Team Party Council Committee Ministry Department Office Agency Army Navy Force Forces Church University College School Institute Institution Court House Senate Congress Parliament Government Assembly State
States Union Nation Nations National International Foreign Defense Defence Prime Minister President Secretary General Central Federal Royal Supreme North South East West Northern Southern Eastern Western New Old Great
World War Summit Initiative Conference Agreement Treaty Games Cup Sea Ocean River Lake Mount Mountain Island Islands City County Motors Electric Economy Olympics Paralympics Law Code Act Amendment Province Region Street Road Avenue
Square Bridge Airport Center Centre Museum Gallery Library Theatre Theater Park Garden Gardens Beach Bay Hill Hills Valley Forest Bank Corporation Corp Company Co Inc Ltd LLC PLC News Times Post Herald Daily Magazine Radio Television According Image Photo
Sources Categories Police Air Home Space Foundation Service Services Association Society Federation League Club United Hospital Clinic Hotel Station Line Railway Railways Tower Palace Castle Wall Gate Hall Stadium Arena Field Prize Award Awards Medal Doctrine Plan
Policy Program Programme Project Fund Trust Board Commission Bureau Authority Administration Academy Center Laboratory Lab Observatory Mission Program Survey Report Study Review Journal Press Project System Network Strategy Dialogue Forum Festival Day Week Month Year Century
Republican Republicans Democrat Democrats Democratic Conservative Conservatives Labour Labor Liberal Liberals Communist Socialist Green Greens Islamic Christian Muslim Jewish Catholic Protestant Buddhist Hindu Arab European Asian African American
Internet Earth Moon Mars Venus Jupiter Sun God Bible Quran Covid COVID Constitution Declaration Charter Resolution Revolution Empire Kingdom Republic Commonwealth Dynasty Era Age Battle Operation Front Line Border Zone Strip Bank Base Fort Camp Port Harbor Harbour Canal
Cosmodrome Command Corps Division Brigade Battalion Regiment Fleet Coast Guard Industries Industry Technologies Technology Energy Oil Gas Power Steel Water Food Health Research Science Sciences Arts Music Business Capital Partners Holdings Systems Solutions Media Entertainment Pictures Studios Records
Marathon Championship Championships Tournament Trophy Derby Stadium Regatta Interpol Reuters Bloomberg Twitter Facebook Google Amazon Apple Microsoft Tesla Samsung Huawei Toyota Boeing Airbus Netflix YouTube Wikipedia`);

/** After one of these a capitalised word is a place or a saint's town. */
export const PLACE_OPENERS = list('St Saint San Santa São Port Fort Lake Mount Cape Los Las El Rio Camp');
