import type { AnswerPattern } from './answer-patterns.ts';

const raw = String.raw;
const GRAMMAR = 'Grevisse and Goosse, Le bon usage, 16th ed. (2016)';
const SPELLING = "Imprimerie nationale, Lexique des règles typographiques en usage à l'Imprimerie nationale (2002)";

/** Not within a word: `\b` knows ASCII letters only. */
const START = raw`(?<![\p{L}\p{N}])`;
const END = raw`(?![\p{L}\p{N}])`;
const YEAR = raw`(?:1\d{3}|20\d{2})`;
const MONTH = '(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)';
const SEASON = '(?:printemps|été|automne|hiver)';
const TIME_UNIT =
  '(?:secondes|minutes?|heures?|jours?|journées?|nuits?|semaines?|mois|trimestres?|semestres?|saisons?|ans?|années?|décennies?|siècles?|millénaires?|générations?)';
const DIGITS = raw`\d+(?:[.\u00a0\u202f\u2009 ]\d{3}(?!\d)){0,4}(?:[.,]\d+)?`;
const NUMBER_ATOM =
  '(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|huitante|octante|nonante|cents?|mille|millions?|milliards?|milliers?|(?:diz|douz|quinz|vingt|trent|quarant|cinquant|soixant|cent)aines?)';
export const NUMBER_WORD = raw`${NUMBER_ATOM}(?:(?:-et-| et |-| )(?:une?(?! \p{L})|${NUMBER_ATOM}|onze)){0,7}`;
const MAGNITUDE = '(?: (?:mille|milliers|millions?|milliards?)){0,2}';
const QUANTITY = raw`(?:${DIGITS}|(?:une?|plusieurs|quelques|${NUMBER_WORD})(?!\p{L}))${MAGNITUDE}`;
const LATER = '(?:plus tard|plus tôt|après|avant|auparavant)';
const APOSTROPHE = "['’]";
const THE = raw`(?:l${APOSTROPHE}|(?:la|le|les|une?|cette|ce|cet|ces|son|sa|ses|leurs?|notre|nos) )`;
const EVENT =
  '(?:guerres?|révolution|mort|décès|bataille|invasion|conquête|élections?|indépendance|siège|crise|défaite|victoire|sécheresse|incendie|règne|fin|début|arrivée|départ|naissance|ouverture|chute|signature|attaque|séisme|grève|création|fondation|retour|construction|Restauration|Renaissance|Moyen Âge|Antiquité|Empire|époque|siècle|nuit|période)';
const NAME = raw`(?:\p{Lu}\.(?:-\p{Lu}\.)?|\p{Lu}(?!${APOSTROPHE}\p{Ll})[\p{L}\p{M}-]*(?:${APOSTROPHE}\p{Lu}[\p{L}\p{M}-]*)?)`;
const ROMAN = raw`[IVXLC]+(?:er|e|ème|ᵉ)?(?!\p{L})`;
const JOINT = raw` (?:(?:de|du|des|la|le|les|von|van|da|di|ibn|ben|al|et) ){0,2}(?:[dl]${APOSTROPHE})?`;
/** Words with a capital because they open a sentence. */
const OPENER = raw`(?:Le|La|Les|Un|Une|Des|Du|De|En|Au|Aux|À|Il|Elle|Ils|Elles|On|Nous|Vous|Je|Tu|Ce|Cet|Cette|Ces|Cela|Ceci|Ça|Celui|Celle|Ceux|Son|Sa|Ses|Leurs?|Mon|Ma|Mes|Notre|Nos|Votre|Vos|Dans|Par|Pour|Sur|Sous|Sans|Selon|Avec|Chez|Entre|Pendant|Durant|Avant|Après|Depuis|Dès|Vers|Jusque|Mais|Et|Ou|Or|Car|Donc|Puis|Ainsi|Aussi|Alors|Si|Que|Qui|Quoi|Quand|Lorsque|Comme|Comment|Tout|Tous|Toute|Toutes|Rien|Personne|Aucune?|Chaque|Chacun|Chacune|Plusieurs|Certains|Certaines|Quelques|Beaucoup|Deux|Trois|Quatre|Cinq|Six|Sept|Huit|Neuf|Dix|Ne|Plus|Parmi|Contre|Malgré|Voici|Voilà|Hier|Enfin|Ensuite|Bien|Reste|Oui|Non|Seuls?|Seules?|Autre|Autrefois|Là|Ici|Où)`;

const TIME: readonly AnswerPattern[] = [
  {
    id: 'fr-when-date',
    type: 'when',
    language: 'fr',
    pattern: new RegExp(
      raw`${START}(?:(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche) )?(?:\d{1,2}|1er|1ᵉʳ|premier) ${MONTH}(?: (?:dernier|prochain|${YEAR}))?${END}|${START}${MONTH}(?: (?:dernier|prochain|${YEAR}))?${END}|${START}(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)s?${END}|${START}\d{1,2}[/.]\d{1,2}[/.]\d{4}${END}|${START}\d{4}-\d{2}-\d{2}${END}|${START}\d{1,2} ?(?:h|heures?)(?: ?\d{2})?(?= (?:du (?:matin|soir)|de l))|(?<=${START}(?:à|vers|dès) )\d{1,2} ?(?:h|heures?)(?: ?\d{2})?${END}`,
      'u',
    ),
    source: `${SPELLING}, "Dates", "Heures"`,
    matches: ['le 3 mai 1990', 'en juillet', '1er janvier', 'le 14 août dernier', 'lundi soir'],
    doesNotMatch: ['3 hommes', 'marsouin', 'maison'],
  },
  {
    id: 'fr-when-year',
    type: 'when',
    language: 'fr',
    pattern: new RegExp(
      raw`(?<![\p{L}\d.,$€£/-]|\d[  ])${YEAR}(?:[–-]\d{2,4})?(?![\d%]|[.,]\d|[\u00a0\u202f ]\d{3}|[\u00a0\u202f ]?(?:mill|pour cent|%|€|km|m|kg|°|mètres|personnes|soldats|hommes|habitants|euros|dollars|francs|livres|ans)(?!\p{L}))(?!\p{L})|${START}années (?:\d{2,4}|dix|vingt|trente|quarante|cinquante|soixante(?:-dix)?|quatre-vingt(?:s|-dix)?)${END}|${START}[IVX]+(?:er|e|è|ème|ᵉ) (?:siècles?|millénaires?)|${START}\p{Ll}{3,12}ième siècle|${START}an \d{1,4}${END}|${START}\d{1,4} (?:av|apr|avant|après)\.? J\.?-C|(?<=(?<!\p{L})[Ee]n )[1-9]\d{2}(?=[,.;:)]| (?:après|avant|ap|av))|(?<=${START}(?:[Dd]e|[Ee]ntre) )[1-9]\d{2} (?:à|et) [1-9]\d{2,3}(?![\d ]| ?%)`,
      'u',
    ),
    source: `${SPELLING}, "Années", "Siècles"`,
    matches: [
      'en 1959',
      'les années 1930',
      'au XIXe siècle',
      'les années soixante',
      '44 av. J.-C.',
      'au douzième siècle',
    ],
    doesNotMatch: ['2000 soldats', '€1959', 'deux ans', 'Louis XIV'],
  },
  {
    id: 'fr-when-relative',
    type: 'when',
    language: 'fr',
    pattern: new RegExp(
      raw`${START}(?:hier|aujourd${APOSTROPHE}hui|demain|actuellement|récemment|naguère|jadis|autrefois|désormais|(?:l${APOSTROPHE}|cet |cette |le |la |au |du |en |cet )?(?:an|année|été|hiver|automne|printemps|mois|siècle|semaine|décennie|jour|lendemain|veille|nuit) (?:derni(?:er|ère)|passée?|suivante?|précédente?|prochaine?)|il y a (?:près d${APOSTROPHE}|environ |plus de |plus d${APOSTROPHE}|à peine )?${QUANTITY} (?:d${APOSTROPHE}|de )?${TIME_UNIT}|${QUANTITY} (?:d${APOSTROPHE}|de )?${TIME_UNIT}(?: et demie?)? ${LATER}|dans ${QUANTITY} ${TIME_UNIT}|(?:avant|après|pendant|durant|depuis|dès|lors de|au lendemain de|à la veille de|au cours de|à partir de|au temps de|au moment de) (?:${THE})?(?:\p{L}+ ){0,1}${EVENT}|(?:lors|au lendemain|à la veille|au cours|au début|à la fin|au milieu) d(?:u|es|e la|e l${APOSTROPHE}|e l) ?(?:\p{L}+ ){0,1}${EVENT}|(?:au|le) printemps|(?:en|l${APOSTROPHE}|cet |chaque |l )(?:été|hiver)|(?:en |à l${APOSTROPHE}|l${APOSTROPHE})automne|(?:au|du) (?:Moyen Âge|temps d)|à l${APOSTROPHE}(?:époque|Antiquité)|à la Renaissance|sous (?:le règne|l${APOSTROPHE}Empire|la Restauration|Louis|Napoléon|Charles|Henri|François|la République)|au siècle|(?:le|ce|au) (?:matin|soir|lendemain|même jour|jour même)|la veille|cette année-là|d${APOSTROPHE}ici (?:à )?(?:${YEAR}|${QUANTITY} ${TIME_UNIT})|la nuit|à l${APOSTROPHE}aube|à la mort d)${END}|${START}(?:lorsque|quand) (?=\p{L})`,
      'iu',
    ),
    source: `${GRAMMAR}, §§1050–1058, 1138: complements and clauses of time`,
    matches: [
      'hier',
      "l'an dernier",
      'il y a deux siècles',
      'trois jours plus tard',
      'pendant la guerre',
      'au printemps',
    ],
    doesNotMatch: ['pour deux ans', 'la dernière personne'],
  },
  {
    id: 'fr-duration',
    type: 'duration',
    language: 'fr',
    pattern: new RegExp(
      raw`(?<!${START}il y a (?:environ |près de )?)${START}(?:${QUANTITY}|demi-?|toute la|toute une|toute l${APOSTROPHE}|tout le|tout un)(?: (?:à|ou|et) ${QUANTITY})? ?(?:d${APOSTROPHE}|de )?${TIME_UNIT}${END}(?:(?: et|,) (?:demie?${END}|${QUANTITY} ${TIME_UNIT}))?(?! ${LATER}${END})|${START}un(?:e)? demi-(?:siècle|heure|journée|saison)|${START}(?:de|depuis|entre)(?: (?:${MONTH}|l${APOSTROPHE}an))? ${YEAR} (?:à|et|jusqu${APOSTROPHE}en)(?: ${MONTH})? ${YEAR}|${START}${YEAR}[–-]\d{2,4}${END}|${START}(?:depuis|jusqu${APOSTROPHE}en)(?: ${MONTH})? ${YEAR}${END}|${START}des (?:années(?! (?:\d|vingt|trente|quarante|cinquante|soixante|quatre))|siècles|décennies|mois|semaines|jours|heures)${END}|${START}longtemps${END}`,
      'iu',
    ),
    source: `${GRAMMAR}, §§1050–1051: duration`,
    matches: ['dura six ans', "une trentaine d'années", 'entre 1990 et 2007', 'pendant des siècles', 'un demi-siècle'],
    doesNotMatch: ['deux ans plus tard', 'il y a deux ans', 'en 1990'],
  },
];

const MEASURES: readonly AnswerPattern[] = [
  {
    id: 'fr-number-digits',
    type: 'number',
    language: 'fr',
    pattern: new RegExp(
      raw`(?<![\p{L}\d.,]|\d[\u00a0\u202f ])(?!(?:\d{1,2}|1er) ${MONTH}|(?<=(?<!\p{L})(?:[Ee]n|de|[Dd]epuis|[Aa]vant|[Aa]près|[Dd]ès|[Vv]ers|à|et|[Ee]ntre|début|fin|années|an|${SEASON}|${MONTH}) )${YEAR}(?![\u00a0\u202f ]?\d{3}|\d|[.,]\d)|${YEAR}(?:[–-]\d{2,4})?(?!\d|[.,]\d|[\u00a0\u202f ]\d{3}|[\u00a0\u202f ]?(?:%|°|km|kg|m²|m|(?!dans|sans|sous|plus|mais|puis|alors|depuis|vers|nous|tous)\p{Ll}{4,20}[sx]|ans)(?!\p{L})))${DIGITS}${MAGNITUDE}(?!\d|(?:er|re|e|è|ème|nd|nde|ᵉ)(?!\p{L}))`,
      'u',
    ),
    source: `${SPELLING}, "Nombres"; without the digits of dates and ordinals`,
    matches: ['environ 20 000 navires', '1,5 million', '12 degrés', '1500 soldats'],
    doesNotMatch: ['en 1959', '3 mai', 'le 3e', '1er janvier'],
  },
  {
    id: 'fr-number-word',
    type: 'number',
    language: 'fr',
    pattern: new RegExp(
      raw`${START}(?:${NUMBER_WORD}|moitié|tiers|demi|quarts?|(?:un|deux|trois|quatre|neuf) (?:cinqu|six|sept|huit|neuv|dix|vingt|cent|mill)ièmes?|double|triple|aucune?|zéro|une? seule?)${END}`,
      'iu',
    ),
    source: `${GRAMMAR}, §§594–609: numerals and fractions`,
    matches: ['vingt et un arbres', 'trente-deux', 'des centaines de gens', 'la moitié', 'un dixième'],
    doesNotMatch: ['le troisième', 'un arbre', 'dixième'],
  },
  {
    id: 'fr-money',
    type: 'money',
    language: 'fr',
    pattern: new RegExp(
      raw`(?:US)?[$€£¥] ?${DIGITS}${MAGNITUDE}|${START}${QUANTITY}[\u00a0\u202f ]?(?:d${APOSTROPHE}|de )?(?:[$€£]|(?:dollars?|euros?|francs?|livres|yens?|yuans?|roubles?|marks|couronnes|pesos?|roupies?|florins?|ducats|écus|deniers|pistoles|centimes?|wons|dinars|dirhams?|louis d${APOSTROPHE}or|pièces d${APOSTROPHE}(?:or|argent))${END})`,
      'iu',
    ),
    source: 'ISO 4217 names of currencies',
    matches: ['$1,7 milliard', '20 livres', "cinq millions d'euros", '50 €', '1,62 euro'],
    doesNotMatch: ['le dollar baissa', '5 pour cent'],
  },
  {
    id: 'fr-percent',
    type: 'percent',
    language: 'fr',
    pattern: new RegExp(
      raw`(?<!\d)${DIGITS}[\u00a0\u202f ]?(?:%|pour cent|p\. 100|points? de pourcentage)|${START}(?:${NUMBER_WORD} pour cent|moitié|majorité|plupart|totalité|(?:un|deux) tiers|tiers (?:de|des|du)|(?:un|trois) quarts?|quarts? (?:de|des|du)|(?:un|deux|trois|quatre|neuf) (?:cinqu|six|sept|huit|neuv|dix|vingt|cent)ièmes?|${QUANTITY}(?: \p{L}+)? sur (?:\d{1,4}|${NUMBER_WORD}))${END}`,
      'iu',
    ),
    source: `${SPELLING}, "Pourcentages"; ${GRAMMAR}, §608: fractions`,
    matches: ['98 pour cent', '14,9 %', 'dix pour cent', 'la moitié des arbres', 'six litres sur dix'],
    doesNotMatch: ['un pourcentage', '98 personnes'],
  },
];

const ROLE = raw`(?:présidente?|(?:première? )?ministre|roi|reine|empereur|impératrice|prince|princesse|duc|duchesse|comte|comtesse|seigneur|pape|évêque|archevêque|abbé|abbesse|moine|curé|prêtre|pasteur|général|généraux|colonel|capitaine|amira(?:l|ux)|soldat|officier|chef|cheffe|dirigeante?|gouverneure?|maire|préfète?|ambassadeur|ambassadrice|députée?|sénat(?:eur|rice)|fondat(?:eur|rice)|invent(?:eur|rice)|auteure?|autrice|écrivaine?|poète|poétesse|historien|historienne|savante?|scientifique|physicien|physicienne|chimiste|professeure?|cherch(?:eur|euse)|médecin|ingénieure?|architecte|artiste|peintre|composit(?:eur|rice)|chant(?:eur|euse)|act(?:eur|rice)|direct(?:eur|rice)|réalisat(?:eur|rice)|journaliste|avocate?|juge|entraîn(?:eur|euse)|jou(?:eur|euse)|philosophe|mathématicien|mathématicienne|représentante?|responsable|porte-parole|conservat(?:eur|rice)|inspect(?:eur|rice)|élev(?:eur|euse)|agricult(?:eur|rice)|exploitante?|ouvrier|ouvrière|marchande?|paysan|paysanne|pêcheur|habitante?|citoyen|citoyenne|élève|étudiante?|pompier|spécialiste|experte?|mère|père|femme|homme|fils|fille|veuve|frère|s(?:œ|oe)ur|banquier|chevalier|marin|navigat(?:eur|rice)|explorat(?:eur|rice)|colon|esclave|noble|bourgeois|bourgeoise|artisan|artisane|tisserand|missionnaire|réfugiée?|touriste|voyag(?:eur|euse)|propriétaire|patron|patronne|policier|policière|magistrate?|notaire|électeur|électrice|époux|épouse|enfant|comité|conseil|gouvernement|parlement|tribunal|tribunaux|syndicat|commune|municipalité|mairie|entreprise|société|coopérative|association|agence|institut|ministère|armée|équipe|commission|assemblée|parti|banque|famille|garnison|communauté|chambre (?:d['’]agriculture|de commerce|des)|\p{L}{3,14}ologue|(?!consist|persist|subsist|assist|résist|insist)\p{L}{4,14}(?:iste|icien|icienne))s?`;
const PLACE_KIND =
  '(?:ville|village|vallée|rivière|fleuve|mer|océan|lac|îles?|mont|montagnes?|plaine|province|région|département|canton|comté|rue|place|avenue|boulevard|quai|université|péninsule|golfe|baie|cap|château|forteresse|palais|abbaye|port|aéroport|gare|pont|quartier|plateau|forêt|tour|source|usine|commune|bourg|pays|musée|église|cathédrale|désert|détroit|canal)';
const PLACE_NOUN =
  '(?:place|cour|caves?|maisons?|ville|villages?|école|église|rues?|forêt|vallée|plaine|montagnes?|tours?|château|prison|port|gare|usine|musée|murs?|muraille|ponts?|jardins?|champs?|salle|chambre|pièce|sol|sous-sol|cellule|chapelle|bibliothèque|archives|préfecture|mairie|hôpital|marché|rivière|fleuve|mer|lac|île|côte|rive|colline|plateau|éperon|grotte|mine|carrière|toit|grenier|tiroir|bâtiment|quartier|région|pays|commune|territoire|nord|sud|est|ouest|centre|frontière|camp|théâtre|atelier|ferme|puits|fossé)';

const NAMES_AND_REASONS: readonly AnswerPattern[] = [
  {
    id: 'fr-who-name',
    type: 'who',
    language: 'fr',
    pattern: new RegExp(
      raw`(?<![\p{L}\p{N}-])(?!${OPENER}[ -])${NAME}(?:${JOINT}${NAME}){1,5}|(?<=[\p{Ll}\d»)][,;:]? (?:(?:d|qu|lorsqu|puisqu)${APOSTROPHE})?)(?<!${START}(?:en|dans|vers|à|au|du|la|le|un|une|jusqu${APOSTROPHE}à|près de|cette|ce) )${NAME}(?=[ ,;:.)?!»])|(?<=^|[.!?»:] )(?!${OPENER}[ -])\p{Lu}\p{Ll}{2,20}(?= (?:(?:[snl]${APOSTROPHE}|(?:se|ne|le|la|les|y|en|lui|leur) )(?:\p{Ll}|[éèê])|(?:a|ont|est|fut|fit|va|veut|doit|peut|dit|répond|demande|propose|\p{Ll}{2,12}(?:a|ait|it|ut|èrent|irent))(?!\p{L})))|(?<![\p{L}\p{N}])(?!${ROMAN})\p{Lu}{3,6}(?!\p{L})`,
      'u',
    ),
    source: `${SPELLING}, "Majuscules": proper names alone have a capital within a sentence; places have an article or "à", "en"`,
    matches: [
      'Louis de Gaulle écrivit',
      'fut signé par Poutine.',
      'quand Colomb arriva',
      'Mahaut fit forer un puits',
      "l'ONU vota",
    ],
    doesNotMatch: ['Le pont est vieux.', 'Ils arrivèrent tard.', 'vivent à Lima.', 'la Seine coule', 'au XIIe siècle'],
  },
  {
    id: 'fr-who-role',
    type: 'who',
    language: 'fr',
    pattern: new RegExp(
      raw`${START}${ROLE}${END}|(?<=\p{Ll}(?:é|i|u|is|it|rt)(?:e|s|es)? par )(?:des|les|plusieurs|quelques) \p{Ll}{3,20}s${END}`,
      'iu',
    ),
    source: 'WordNet 3.1, noun.person and noun.group: people are called by what they do, too',
    matches: ['fondée par des marins', 'les chercheuses trouvèrent', 'la reine', 'un économiste', "l'archéologue"],
    doesNotMatch: ['un long règne', 'le pont', 'cela persiste', 'une liste'],
  },
  {
    id: 'fr-where-name',
    type: 'where',
    language: 'fr',
    pattern: new RegExp(
      raw`(?<=${START}(?:[ÀàA]|[Ee]n|[Aa]ux?|[Dd]ans|[Vv]ers|[Dd]epuis|[Ss]ur|[Pp]ar|[Ee]ntre|[Ss]ous|[Dd]u|[Jj]usqu${APOSTROPHE}à)(?: (?:la|le|les)| l${APOSTROPHE})? ?)(?!${ROMAN}|\p{Lu}[\p{L}-]+ \p{Lu})${NAME}|${START}de la (?!\p{Lu}\p{Ll}+ \p{Lu})${NAME}|(?<=(?<!\p{Lu}[\p{L}-]{1,20} )${START}d(?:e |${APOSTROPHE}))(?!État|\p{Lu}[\p{L}-]+ \p{Lu})${NAME}|${START}${PLACE_KIND}(?: d(?:e l)?${APOSTROPHE}| (?:(?:du|des|de|de la) )?)(?:\p{Ll}{3,15} )?(?!État)${NAME}`,
      'u',
    ),
    source: `${GRAMMAR}, §§1048–1049: complements of place; GeoNames feature classes: kinds of place`,
    matches: ['à Lima', "au nord de l'Italie ou en Bretagne", 'la rivière Tumen', 'la vallée de la Loire', "d'Espagne"],
    doesNotMatch: ['en juillet', 'par Nadia Ferhat', 'la rivière'],
  },
  {
    id: 'fr-where-kind',
    type: 'where',
    language: 'fr',
    pattern: new RegExp(
      raw`${START}(?:dans|sur|sous|derrière|devant|chez|près d(?:e|u)|loin d(?:e|u)|hors d(?:e|u)|autour d(?:e|u)|au (?:bord|pied|sommet|cœur|centre|milieu|nord|sud|fond|bout|large|dos)(?: d(?:e|u|es))?|à l${APOSTROPHE}(?:est|ouest|intérieur|extérieur|entrée)(?: d(?:e|u|es))?|en face d(?:e|u)|le long d(?:e|u))(?: (?:${THE})?| l${APOSTROPHE})(?:\p{Ll}+ )?${PLACE_NOUN}${END}|${START}à l${APOSTROPHE}(?:est|ouest|étranger)${END}|${START}(?:aux? |à (?:la |l${APOSTROPHE}))${PLACE_NOUN}${END}|${START}en (?:mairie|ville|mer|prison|montagne|forêt)${END}|${START}à \d[\d ,.]{0,8} ?(?:kilomètres|km|mètres)`,
      'iu',
    ),
    source: `${GRAMMAR}, §1049: prepositions of place; WordNet 3.1, noun.location and noun.artifact: kinds of place`,
    matches: ['sur la place', 'dans une vallée', "sous l'église", 'au nord', 'près de la tour'],
    doesNotMatch: ['dans un an', 'sur la question', 'la place'],
  },
  {
    id: 'fr-why',
    type: 'why',
    language: 'fr',
    pattern: new RegExp(
      raw`${START}(?:parce qu(?:e|${APOSTROPHE})|puisqu(?:e|${APOSTROPHE})|(?<=[,;:)] )car(?= )|car(?= (?:il|elle|on|ils|elles|les?|la|l${APOSTROPHE}))|à cause d|en raison d|grâce (?:à|aux?)|faute d|afin d|afin qu|d${APOSTROPHE}où|c${APOSTROPHE}est pourquoi|donc|de (?:sorte|façon|manière) (?:qu|à)|si bien qu|(?:de|par) (?:peur|crainte) d|par (?:manque|souci|mesure) d|par (?:peur|crainte|prudence|amour|haine|jalousie|vengeance|nécessité|solidarité)|sous (?:le )?prétexte|étant donné|vu qu|compte tenu|(?:est|était|sont|fut) d[uû]e?s?(?= (?:à|au))|résult(?:e|ait|a|ent|ant) d|(?<=^|[.!?] )Comme(?= \p{Ll})|(?:provoqu|caus|motiv|déclench|entraîn|expliqu|justifi|permi)(?:e|é|ée|és|ées|a|ait|ent|èrent|t|s)(?!\p{L})|condui(?:t|sit|re) à|pouss(?:e|é|ée|és|ées|a|ait|ent|èrent)(?: \p{L}+)? à|amena|(?:la|une|les|des|ces|cette|dont la|sa|pour) (?:\p{L}+ )?(?:raisons?|causes?)|(?:le|un|les|des|ce|son) (?:\p{L}+ )?(?:motifs?|buts?|objectifs?|prétexte)|en (?:réponse|conséquence|prévision|vue|échange)|au nom d|à force d|à l${APOSTROPHE}approche d|face (?:à|aux?)|(?:à la )?suite (?:à|aux?|d)|sous (?:le |la |l${APOSTROPHE})(?:poids|pression|effet|influence|menace|contrainte) d|(?:craignant|estimant|jugeant|croyant|voulant|espérant|sachant|pensant|redoutant|invoquant|refusant|cherchant|considérant)(?!\p{L})|(?:connu|célèbre|réputé|condamné|puni|arrêté|accusé|critiqué|félicité)e?s? (?:pour|d${APOSTROPHE}|de)|ce qui|sans quoi|faute de quoi|trop (?!tard)\p{Ll}+|tellement|pour (?:que|qu${APOSTROPHE}|(?:ne (?:pas|plus) )?(?:(?:s|l|n|y|en)${APOSTROPHE}|(?:se|le|la|les|y|en|lui|leur) (?!\p{Ll}{0,12}(?:ier|oir)(?!\p{L})|(?:mer|fer|hiver|danger|dîner)(?!\p{L})))?(?!notre|votre|autre|quatre|leur|cher|hier|janvier|février|premier|dernier|fer|mer|hiver)\p{Ll}{2,14}(?:er|ir|oir|(?:[aeo]ind|end|ond|erd|ord|mett|batt|aît|fai|plai|tai|di|li|ri|cri|dui|trui|cui|nui|ffi|viv|suiv|croi|boi|clu|romp)re)(?!\p{L})|(?:être|faire|dire|lire|avoir|aller|voir|mettre|vivre|boire)(?!\p{L})))`,
      'iu',
    ),
    source: `${GRAMMAR}, §§1054–1056, 1139–1149: complements and clauses of cause and purpose`,
    matches: [
      "parce qu'il pleuvait",
      'à cause du brouillard',
      'pour laisser passer les navires',
      'La raison est simple.',
    ],
    doesNotMatch: ['un résultat', 'pour la mer', 'par la rue', 'pour notre ville'],
  },
];

export const FRENCH_ANSWER_PATTERNS: readonly AnswerPattern[] = [...TIME, ...MEASURES, ...NAMES_AND_REASONS];
