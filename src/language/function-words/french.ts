import { type FunctionWords, wordSet } from './function-word-lists.ts';

/**
 * The search reads an elided word apart from the next ("l'eau"); where people leave out the apostrophe, and where texts are
 * read by `tokenise`, the two are one ("quil"), so that these forms are listed too. Left out is what is written as a word
 * that carries matter: "mais" (maïs), "or" (gold), "avions" (planes), "sommes" (sums), "d'une" (dune), "l'une" (lune),
 * "qu'ai" (quai), "n'ait" (naît).
 * Sources: the closed word classes in Grevisse and Goosse, Le bon usage, 16th ed. (2016), part 3, chapters 3 (determiners),
 * 5 (pronouns), 6 (auxiliaries), 7 (adverbs), 8 (prepositions) and 9 (conjunctions), elision in §§44–45; frames as in English.
 */
export const FRENCH: FunctionWords = {
  grammar: wordSet(`
    le la les l un une des du de d au aux à en dans sur pour par avec sans et ou ni si que qu qui quoi dont où comme car
    lorsque puisque quoique parce tandis donc alors ainsi aussi cependant pourtant toutefois néanmoins puis ensuite enfin
    dabord dailleurs également certes voici voilà oui non ne n pas bien très tant
    quel quelle quels quelles lequel laquelle lesquels lesquelles duquel desquels desquelles auquel auxquels auxquelles
    quand comment pourquoi combien pk pq pkoi pourkoi pcq pck parske koi ki kel kels kelle kelles kan qd cmt cb ya keski
    quest questce keskil esque
    je j me m moi tu t te toi il elle on lon nous vous ils elles lui leur leurs eux se s soi y mon ma mes ton ta tes son sa
    ses notre nos votre vos nôtre nôtres vôtre vôtres mien mienne miens tien sien sienne siens siennes moimême
    ce c cet cette ces ceci cela ça celui celle ceux celles ci tel telle tels telles aucun aucune nul nulle rien quelque
    quelques quelquun quelquune quiconque quelconque certain certaine certains certaines lun
    être suis es est êtes sont étais était étions étiez étaient serai seras sera serons serez seront serais serait
    serions seraient fus fut fûmes furent fût fussent sois soit soyons soyez soient été étant
    avoir ai as a avons avez ont avais avait aviez avaient aurai auras aura aurons aurez auront aurais aurait aurions
    auraient eus eut eurent eût aie ait ayons ayez aient eu eue eues ayant
    peux peut pouvons pouvez peuvent pouvais pouvait pouvaient pourra pourront pourrait pourraient put purent puisse
    puissent pu dois doit doivent devait devaient devra devront devrait devraient dut durent doive doivent faut fallait
    faudra faudrait fallut
    cest cétait cétaient cen dun den delle delles dou dy davoir dêtre daucun daucune jai javais jen jy jaurais
    lont lai lavait létait len ly mest men my nest na nont nétait nétaient navait navaient nai nen ny naura nauront
    naurait neut nétant sest sétait sétaient sen sy sil sils sétant
    quil quils quon quun quune quen qua quau quaux queux quont quy quétait quavait quavec quils lorsquil lorsquils
    lorsquelle lorsquelles lorsquon lorsquun lorsquune puisquil puisquils puisquelle puisquelles puisquon puisquun
    quoiquil quoiquelle`),
  light: wordSet(`
    avant après pendant durant depuis jusque jusqu jusquà jusquau jusquaux jusquen jusquici lors vers contre entre parmi
    dentre sous chez près loin autour derrière devant dessus dessous dehors dedans ailleurs hors travers outre malgré sauf selon
    daprès toujours jamais souvent parfois encore déjà bientôt tôt tard autrefois jadis désormais maintenant
    aujourdhui hier demain ici fois chaque même mêmes autre autres lautre dautre dautres tout toute tous toutes plusieurs
    beaucoup peu plus moins trop assez presque environ seulement surtout seul seule seuls seules davantage
    appelle appellent appelait appelaient appela appelé appelée appelés appelées sappelle sappellent sappelait
    sappelaient sappela`),
  frame: wordSet(`
    article articles larticle darticle texte textes auteur auteurs lauteur dauteur autrice autrices lautrice auteure lauteure
    écrivain passage paragraphe essai lessai extrait lextrait chose choses
    dire dis dit dite dites disent disait disaient disant dira dirait mentionner mentionne mentionnent mentionnait
    mentionné mentionnée mentionnés expliquer explique expliquent expliquait expliqua expliqué lexplique décrire décrit
    décrivent décrivait décrite décrits discuter discute discutent discuté argumenter argumente affirmer affirme affirment
    affirmait affirma affirmé daffirmer recommander recommande recommandent recommandait recommanda recommandé suggérer
    suggère suggèrent suggérait suggéra suggéré proposer propose proposent proposait proposa proposé évoquer évoque
    évoquent évoqué préciser précise précisent précisé indiquer indique indiquent indiqué
    croire crois croit croient croyait croyaient cru penser pense penses pensent pensait pensaient pensa pensé savoir sais
    sait savent savait savaient sut su connaître connaît connaissent connaissait connu connus connue connues
    faire fais fait font faisait faisaient faisant fit firent fera feront ferait feraient fasse fassent faite faites
    prendre prend prends prennent prenait prenaient prit prirent prendra prendrait pris donner donne donnent donnait
    donnaient donna donnèrent donnera donnerait donné mettre met mettent mettait mettaient mit mirent mettra mis aller va
    vont allait allaient alla allèrent ira iront irait arriver arrive arrivent arrivait arrivé arriva passer passe
    passent passait passa passera passerait dérouler déroule déroulent déroulait déroula déroulé`),
};
