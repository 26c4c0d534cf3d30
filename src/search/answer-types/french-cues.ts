import type { QuestionCue } from './question-type.ts';

const raw = String.raw;
const GRAMMAR = 'Grevisse and Goosse, Le bon usage, 16th ed. (2016), §§391–405: interrogative sentences';
const SPOKEN = 'Coveney, Variability in Spoken French (2002), chapter 3: the question word in its place in the clause';
const TAXONOMY = 'Li and Roth, Learning Question Classifiers (2002): the fine classes under';

/** Not within a word: `\b` knows ASCII letters only. */
const START = raw`(?<!\p{L})`;
const END = raw`(?!\p{L})`;
const BE = '(?:est|sont|était|étaient|fut|furent|sera|seront|serait|a été|ont été)';
/** "Quelle", "quel est le", "c'est quoi la", and adjectives that come before their noun. */
const WHICH = raw`${START}(?:k?quel(?:le)?s?(?: ${BE})?|c ?'?(?:est|était) quoi,?)(?: (?:le|la|les|son|sa|ses|leurs?))?(?: (?:grand|petit|premi|dernier|dernière|principa|autre|même|ancien|nouve|vieux|vieille|jeune|seul|vrai|célèbre|second|deuxième|troisième|deux|trois|quatre|plus (?=\p{L}{4,12} )|haut|long)\p{L}{0,12}){0,2}(?: l'| d'| )`;
const PREPOSITION = raw`(?:à|a|de|par|pour|avec|contre|chez|sur|selon|sous|entre|vers|dans|en|depuis|dès|jusqu'à|grâce à|d'après|à partir de|auprès de)`;
/** The question begins here, or after what it is about. */
const OPENING = raw`(?<=^(?:(?:et|mais|alors|donc|ok|bonjour|salut),? )?(?:${PREPOSITION} )?|^[^,]{1,80}, (?:${PREPOSITION} )?(?![^?]*,))`;
/** "Sait-on", "l'article dit-il": what follows is asked for indirectly. */
const INDIRECT = raw`(?<=${START}(?:sait|sais|savez|savoir|dit|dire|précise|indique|mentionne|explique|rappelle)(?:-(?:t-)?(?:on|il|elle|tu|vous|ils|elles))? (?:${PREPOSITION} )?)`;
/** Nothing follows but a word or two on the asking. */
const CLOSING = raw`(?= ?(?:exactement|précisément|au juste|maintenant|aujourd'hui|déjà|alors|donc|ça)? ?(?:\?|$))`;
/** Before a question word that stays in its place. */
const IN_PLACE = raw`(?<=${START}(?:c ?'?(?:est|était)|c|ce fut|se trouv\p{L}+|(?<!\p{L} d'où il )(?:est|sont|était|étaient)) (?:${PREPOSITION} )?)`;
const INVERTED = raw`(?= est-ce| (?:\p{L}+'|\p{L}{1,3} )?\p{L}+-(?:t-)?(?:il|elle|on|ils|elles|je|tu|nous|vous)${END})`;
/** With a comma and another question word, the first is a conjunction. */
const SOLE = raw`(?!.*,.*${START}(?:qui|que|qu'|quel|quelles?|quels|où|comment|combien|pourquoi|quoi)${END})`;
const PEOPLE = raw`(?:personnes?|personnages?|hommes?|femmes?|présidente?s?|ministres?|rois?|reines?|empereurs?|impératrice|papes?|princes?|princesses?|ducs?|comtes?|comtesses?|chef(?:fe)?s?|dirigeante?s?|maires?|préfets?|préfète|députée?s?|sénat(?:eur|rice)s?|gouverneurs?|auteure?s?|autrices?|écrivaine?s?|poètes?|savante?s?|scientifiques?|chercheu(?:r|se)s?|généra(?:l|ux)|capitaines?|soldats?|jou(?:eur|euse)s?|entraîneurs?|chant(?:eur|euse)s?|act(?:eur|rice)s?|profess(?:eur|eure)s?|ambassad(?:eur|rice)s?|propriétaires?|habitante?s?|peintres?|architectes?|ingénieure?s?|fondat(?:eur|rice)s?|invent(?:eur|rice)s?|directeurs?|directrices?|philosophes?|médecins?|avocate?s?|juges?|marchande?s?|experte?s?|spécialistes?|responsables?|peuples?|organismes?|organisations?|associations?|institutions?|entreprises?|équipes?|partis?|syndicats?|compagnies?|\p{L}{3,12}(?:istes?|ologues?|iciens?|iciennes?|oriens?|oriennes?))`;
const PAYING = raw`(?:coût\p{L}*|cout[ea]\p{L}*|pay\p{L}+|pai(?:e|ent)|vaut|vala\p{L}+|vaudr\p{L}+|dépens\p{L}+|gagn\p{L}+|vend\p{L}*|achet\p{L}+|achèt\p{L}+|rapport\p{L}+|touch\p{L}+|vers(?:e|é|a|ent|er|ait)|factur\p{L}+|prêt\p{L}+|rembours\p{L}+|invest\p{L}+)`;
const CURRENCIES =
  '(?:euros?|francs|dollars|livres sterling|yens|yuans|roubles|roupies|couronnes|pesos|centimes|florins|écus)';
const CAUSING = raw`(?:pouss|caus|provoqu|amen|amèn|condui|motiv|décid|expliqu|incit|entraîn|retien|retin|empêch|justifi|déclench|valu|oblig|forc)\p{L}*`;

/** Of two that begin at one place the earlier in this list decides. */
export const FRENCH_CUES: readonly QuestionCue[] = [
  {
    id: 'fr-money',
    type: 'money',
    language: 'fr',
    pattern: new RegExp(
      raw`${START}combien(?! d[e'])(?= [^,;?]{0,80}${START}${PAYING}${END})|${START}combien (?:d'argent|d'${CURRENCIES}|de (?:\p{L}+ (?:de |d'))?${CURRENCIES})${END}|${START}${PAYING}(?: [^,;?]{1,40})? combien${END}(?! d[e'](?!argent|euros))|${START}c ?'?(?:est|était) combien,? (?:le |la |les |l'|un |une )?(?:prix|entrée|billet|ticket|tarif|abonnement|place)|${WHICH}(?:prix|coûts?|budget|montant|tarif|salaire|somme|amende|loyer|rançon|chiffre d'affaires)${END}`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:money; ${SPOKEN}`,
    matches: [
      'combien coûte le pont ?',
      'ça coûterait combien les travaux ?',
      "combien de millions d'euros ?",
      'quel était le prix de la maison ?',
      "c'est combien l'entrée ?",
    ],
    doesNotMatch: ['combien de gens ont payé ?', 'combien mesure le pont ?', 'quel pont est tombé ?'],
  },
  {
    id: 'fr-percent',
    type: 'percent',
    language: 'fr',
    pattern: new RegExp(
      raw`${WHICH}(?:pourcentage|proportion|part (?=de |du |des |d'|de l')|taux|fraction)|${START}combien (?:de )?(?:pour ?cent|%)`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:percent`,
    matches: ['quel pourcentage des arbres est mort ?', "quelle part de l'eau ?", 'quel est le taux de chômage ?'],
    doesNotMatch: ['quels arbres sont morts ?', 'quelle partie du pays ?'],
  },
  {
    id: 'fr-duration',
    type: 'duration',
    language: 'fr',
    pattern: new RegExp(
      raw`${START}(?<!y a )combien d(?:e |')(?:temps|secondes|minutes|heures|jours|journées|nuits|semaines|mois|années|ans|décennies|siècles|générations)${END}|${START}combien (?=[^,;?]{0,40}${START}dur(?:e|é|a|ent|er|ait|era|èrent)${END})|${START}dur(?:e|é|a|ent|ait|era|èrent) combien${END}|${WHICH}(?:durée|délai|espérance de vie)${END}`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:period`,
    matches: [
      'combien de temps a duré la guerre ?',
      "pendant combien d'années régna-t-il ?",
      'ça a duré combien ?',
      'quelle fut la durée du siège ?',
    ],
    doesNotMatch: ['combien de bateaux sortirent ?', 'il y a combien de temps ?'],
  },
  {
    id: 'fr-when',
    type: 'when',
    language: 'fr',
    pattern: new RegExp(
      raw`${OPENING}(?:quand|kan|qd)${END}${SOLE}|${INDIRECT}quand${END}|${START}quand${INVERTED}${SOLE}|${IN_PLACE}(?:quand|kan|qd)${END}|${START}(?:depuis|jusqu'à|dat\p{L}+ de|remont\p{L}+ à) quand${END}|${START}quand${CLOSING}|${START}y a combien de temps${END}|${WHICH}(?:années?|ans?|dates?|jours?|mois|siècles?|décennies?|époques?|périodes?|heures?|moments?|saisons?|semaines?)${END}(?! de (?:temps|travail))`,
      'u',
    ),
    source: `${GRAMMAR}; ${SPOKEN}; elsewhere "quand" is a conjunction`,
    matches: [
      'quand le pont a-t-il ouvert ?',
      'depuis quand existe-t-il ?',
      'en quelle année est-il mort ?',
      "c'était quand la guerre ?",
      'le pont date de quand ?',
      "l'article dit-il quand il a ouvert ?",
    ],
    doesNotMatch: ['que fit-il quand il ouvrit ?', 'quand il ouvrit, qui vint ?'],
  },
  {
    id: 'fr-number',
    type: 'number',
    language: 'fr',
    pattern: new RegExp(
      raw`${START}combien${END}|${WHICH}(?:nombre|quantité|population|hauteur|altitude|profondeur|poids|masse|distance|vitesse|température|taille|superficie|surface|longueur|largeur|épaisseur|volume|capacité|débit|effectif|chiffre|bilan|score)s?${END}|${START}(?:cb|cbien) (?:de |d')`,
      'u',
    ),
    source: `${TAXONOMY} NUMERIC:count, :dist, :size, :speed, :temp`,
    matches: ["combien d'arbres y a-t-il ?", 'il pleut combien ?', "quelle est la population de l'île ?"],
    doesNotMatch: ['quelle île est-ce ?'],
  },
  {
    id: 'fr-where',
    type: 'where',
    language: 'fr',
    pattern: new RegExp(
      raw`${OPENING}(?:d'|jusqu'|par |vers )?où${END}${SOLE}|^(?:d')?ou (?=(?:est|sont|se|s'|était|étaient|fut|a|ont|peut|vit|va|c'est|ça)${END})|${INDIRECT}(?:d'|par )?où${END}|${START}où${INVERTED}${SOLE}|${IN_PLACE}(?:d')?où${END}|(?<=${START}(?:c'est|c|(?:est|sont|se trouv\p{L}+)) )ou${CLOSING}|${START}(?:vien(?:t|nent) |ven\p{L}+ )?(?:d')?où${CLOSING}|${WHICH}(?:pays|nations?|villes?|villages?|lieux?|endroits?|états?|régions?|provinces?|départements?|communes?|localités?|continents?|îles?|fleuves?|rivières?|mers?|océans?|lacs?|montagnes?|vallées?|capitales?|rues?|quartiers?|ports?|gares?|cantons?|comtés?|districts?|zones?|emplacements?|salles?|partie du (?:monde|pays|globe))${END}`,
      'u',
    ),
    source: `${GRAMMAR}; ${SPOKEN}; ${TAXONOMY} LOCATION; people leave out the accent`,
    matches: [
      'où est le pont ?',
      "d'où venait le bateau ?",
      'dans quel pays est-il né ?',
      "c'est où exactement ?",
      'ou se trouve le pont ?',
      "c'est quoi la capitale ?",
    ],
    doesNotMatch: ["qu'y a-t-il dans la maison où il est né ?", 'le pont ou la tour ?'],
  },
  {
    id: 'fr-who',
    type: 'who',
    language: 'fr',
    pattern: new RegExp(
      raw`${OPENING}(?:qui|ki)${END}|${INDIRECT}qui${END}|${IN_PLACE}(?:qui|ki)${END}|${START}qui est-ce|${START}${PREPOSITION} qui${CLOSING}|${START}qui${CLOSING}|${WHICH}(?:noms? (?:du |des |de la |de l'|de ))?${PEOPLE}${END}|${START}(?:comment s'appel\p{L}+|s'appel\p{L}+ comment,?) (?:le |la |les |l'|son |sa |ce |cette )${PEOPLE}${END}`,
      'u',
    ),
    source: `${GRAMMAR}; ${SPOKEN}; ${TAXONOMY} HUMAN:ind, :gr; elsewhere "qui" is a relative`,
    matches: [
      'qui a signé le traité ?',
      'par qui fut-il écrit ?',
      "c'est à qui maintenant ?",
      'au temps de la reine, qui tournait la roue ?',
      'quel maire affiche les analyses ?',
    ],
    doesNotMatch: ["qu'est-ce qui est tombé ?", "qu'a dit l'homme qui est venu ?", 'quel pont est tombé ?'],
  },
  {
    id: 'fr-why',
    type: 'why',
    language: 'fr',
    pattern: new RegExp(
      raw`${START}(?:pourquoi|pourkoi|pkoi|pk|pq)${END}|${START}pour quoi faire|${START}comment (?:ça se fait|se fait-il|expliquer?|explique-t-on|s'explique)${END}|${START}à (?:quoi (?:est|sont|était|étaient|fut) (?:\p{L}+ )?due?s?${END}|cause de quoi)|${START}(?:(?:pour|dans|à|en|par) )?${WHICH}(?:raisons?|motifs?|causes?|buts?|objectifs?|fins?|intentions?|motivations?|desseins?)${END}|${START}qu'est-ce qui (?:\p{L}+'|\p{L}{1,3} )?(?:\p{L}{1,5} )?${CAUSING}|${START}d'où vient qu`,
      'u',
    ),
    source: `${GRAMMAR}; ${TAXONOMY} DESCRIPTION:reason`,
    matches: [
      'pourquoi est-il tombé ?',
      'dans quel but fut-il bâti ?',
      "quelle était la cause de l'incendie ?",
      "qu'est-ce qui a provoqué la crise ?",
      'comment ça se fait ?',
    ],
    doesNotMatch: ["qu'est-ce qui est tombé ?", 'comment est-il tombé ?'],
  },
  {
    id: 'fr-other',
    type: 'other',
    language: 'fr',
    pattern: new RegExp(
      raw`${OPENING}(?:que${END}|qu')|${START}(?:qu'est-ce|quel(?:le)?s?|quoi|koi|comment|lequel|laquelle|lesquel(?:le)?s|auquel|à laquelle|auxquel(?:le)?s|duquel|desquel(?:le)?s)${END}|^est-ce qu[e'](?! ?(?:on|tu|vous|il|elle|l'article|le texte|l'auteur|l'autrice) (?:le )?(?:sait|sais|savez|dit|précise|indique|mentionne|explique))`,
      'u',
    ),
    source: `${GRAMMAR}. What these ask for no pattern finds.`,
    matches: ['comment a-t-il fini ?', 'de quoi est-il fait ?', "c'est quoi un fossé ?", "est-ce qu'il est tombé ?"],
    doesNotMatch: ['où est le livre ?', "est-ce qu'on sait quand il est mort ?"],
  },
];
