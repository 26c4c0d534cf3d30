import { type FunctionWords, wordSet } from './function-word-lists.ts';

/**
 * Written because the pack's list mixes grammar with frequent words that carry matter ("jahr") and lacks half of the forms. Also
 * as people type without umlauts and ß ("fuer", "heisst").
 * Sources: the closed word classes in Durrell, Hammer's German Grammar and Usage, 6th ed. (2017), on articles, pronouns,
 * determiners, adverbs, particles, verb forms, conjunctions and prepositions; frames as in English.
 */
export const GERMAN: FunctionWords = {
  grammar: wordSet(`
    der die das den dem des ein eine einen einem einer eines eins kein keine keinen keinem keiner keines keins
    dieser diese dieses diesen diesem dies jener jene jenes jenen jenem solch solche solcher solches solchen solchem
    derjenige diejenige dasjenige denjenigen demjenigen derjenigen diejenigen desjenigen deren dessen denen derer
    ich mich mir meiner du dich dir deiner er ihn ihm sie ihr ihnen es wir uns euch man sich einander sichs
    mein meine meinen meinem meines dein deine deinen deinem deines sein seine seinen seinem seiner seines ihre ihren
    ihrem ihrer ihres unser unsere unseren unserem unserer unseres unsre unsren euer eure euren eurem eurer eures
    wer wen wem wessen was welche welcher welches welchen welchem welch wann wo wohin woher warum wieso weshalb weswegen
    wie wieviel wieviele wievielen wieviels wievielte wieviert wozu womit wofür wofuer wovon woran worauf woraus worin worüber
    worueber worum wobei wodurch wogegen wonach worunter wovor wohingegen inwiefern inwieweit wieweit
    etwas was nichts jemand jemanden jemandem jemandes niemand niemanden niemandem niemandes irgendwer irgendwas irgendein
    irgendeine irgendwelche irgendwo irgendwie irgendwann
    in im ins an am ans auf aufs aus bei beim mit von vom zu zum zur für fuer fürs um ums als ab samt via per pro je
    durchs übers unters hinterm überm unterm vorm vors hinters
    und oder aber sondern denn doch jedoch sowie sowohl weder noch entweder bzw beziehungsweise dass daß ob wenn falls sofern weil da
    damit sodass sodaß obwohl obgleich obschon wenngleich indem wobei zumal soweit sobald solange soviel insofern
    nicht nein ja so sogar auch dann dort hier dorthin hierher daher dahin deshalb deswegen darum trotzdem dennoch
    allerdings außerdem ausserdem zudem ferner nämlich naemlich also folglich somit freilich indessen hingegen dagegen
    daran darauf daraus dabei dadurch dafür dafuer darin darüber darueber davon dazu hieran hierauf hieraus hierbei hierdurch
    hierfür hierin hiermit hiervon hierzu dran drauf draus drin drüber drum rein raus rauf runter her hin
    eigentlich eben halt mal einmal wohl überhaupt ueberhaupt bloß bloss sehr etwa denn ne nen nem ner nix ne
    bin bist ist sind seid war warst waren wart sei seist seien seiet gewesen wäre waere wären waeren wärst
    habe hab hast hat haben habt hatte hattest hatten hattet gehabt hätte haette hätten haetten hättest habend
    werde wirst wird werden werdet wurde wurdest wurden wurdet geworden worden würde wuerde würden wuerden würdest ward
    kann kannst können koennen könnt konnte konntest konnten gekonnt könne könnte koennte könnten koennten
    darf darfst dürfen duerfen dürft durfte durften gedurft dürfe dürfte duerfte dürften
    muss muß musst mußt müssen muessen müsst musste mußte mussten mußten gemusst müsse müsste muesste müssten
    soll sollst sollen sollt sollte solltest sollten gesollt solle
    will willst wollen wollt wollte wolltest wollten gewollt wolle
    mag magst mögen moegen mögt mochte mochten gemocht möge möchte moechte möchten moechten
    isses ists gibts wers wars wirds`),
  light: wordSet(`
    vor vorher zuvor nach nachher danach davor seit seitdem seither bis während waehrend zwischen dazwischen durch gegen ohne
    über ueber unter hinter neben nebst außer ausser trotz statt anstatt wegen gemäß gemaess entlang gegenüber gegenueber
    innerhalb außerhalb ausserhalb oberhalb unterhalb diesseits jenseits binnen mittels anhand aufgrund infolge dank bezüglich
    nachdem bevor ehe oben unten vorn vorne hinten innen außen aussen drinnen draußen draussen links rechts zusammen
    herum hinaus hinein heraus herein herunter hinunter hinauf herauf zurück zurueck weg fort vorbei weiter weitere weiterer
    weiteres weiteren weiterem nahe
    immer stets nie niemals jemals oft manchmal selten bald erst bereits schon wieder nochmals erneut damals jetzt nun
    zunächst zunaechst zuerst zuletzt schließlich schliesslich inzwischen mittlerweile
    jeder jede jedes jeden jedem jedweder all alle alles allen allem aller beide beiden beider beides beidem
    anderer andere anderes anderen anderem ander anders andern selbst selber derselbe dieselbe dasselbe denselben demselben
    desselben derselben dieselben eigen eigene eigener eigenes eigenen eigenem
    viel viele vieler vieles vielen vielem wenig wenige weniger weniges wenigen wenigem mehr mehrere mehrerer mehreren
    mehrerem meist meiste meisten meistens einige einiger einiges einigen einigem manche mancher manches manchen manchem
    etliche etlichen etlicher paar genug kaum fast beinahe nahezu rund ungefähr ungefaehr circa ca ganz ganze ganzer ganzes
    ganzen ganzem ziemlich besonders nur lediglich allein mindestens wenigstens höchstens hoechstens knapp zirka insgesamt
    heißen heissen heißt heisst hieß hiess hießen hiessen geheißen geheissen heiße nennen nennt nannte nannten genannt
    genannte genannten`),
  frame: wordSet(`
    artikel artikels artikeln text textes texts texte texten autor autors autoren autorin autorinnen verfasser verfassers
    verfasserin beitrag beitrags beitrages aufsatz aufsatzes absatz absatzes abschnitt abschnitts textstelle ding dinge dingen
    sache sachen laut zufolge bitte genau konkret
    sagen sage sagst sagt sagte sagten gesagt erzählen erzaehlen erzählt erzaehlt erzählte erwähnen erwaehnen erwähnt erwaehnt
    erwähnte erwähnten erklären erklaeren erklärt erklaert erklärte erklärten beschreiben beschreibt beschrieb beschrieben
    berichten berichtet berichtete schildern schildert schilderte geschildert behaupten behauptet behauptete behaupteten
    argumentieren argumentiert argumentierte empfehlen empfiehlt empfahl empfahlen empfohlen vorschlagen schlägt vorschlägt
    vorgeschlagen raten rät riet geraten
    meinst meint meinte meinten gemeint denken denke denkst denkt dachte dachten gedacht glauben glaube glaubt
    glaubte glaubten finden findest findet wissen weiß weiss weißt weisst wusste wußte wussten gewusst kennen kennt bekannt
    machen mache machst macht machte machten gemacht tun tue tut tat taten getan nehmen nimmt nahm nahmen genommen
    geben gebe gibst gibt gab gaben gegeben gehen geht ging gingen gegangen lassen lässt laesst läßt ließ liess ließen
    liessen gelassen passieren passiert passierte geschehen geschieht geschah geschahen ereignen ereignet ereignete
    stehen steht bedeuten bedeutet bedeutete handelt`),
};
