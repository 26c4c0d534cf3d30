import { ENGLISH_AS_OTHERS } from './language-pack.ts';
import { foldText } from './tokenise.ts';

/** The words of a language that are about no topic, or hardly any. All folded. */
export interface FunctionWords {
  /** Grammar: not indexed. */
  readonly grammar: ReadonlySet<string>;
  /** Grammar with a meaning of its own, of time, place, number or degree ("before", "between", "every"). */
  readonly light: ReadonlySet<string>;
  /** By which a question speaks of the text or of the asking. */
  readonly frame: ReadonlySet<string>;
}

/** The words of a list, folded. */
export function wordSet(list: string): ReadonlySet<string> {
  return new Set(foldText(list).trim().split(/\s+/));
}

/**
 * Sources: the closed word classes as listed in Quirk et al., A Comprehensive Grammar of the English Language (1985),
 * chapters 3, 5, 6, 9 and 13, with the adverbs that only link sentences and the remains of contractions. The frame has
 * three groups: the text and its author; what authors do with words (Wierzbicka, English Speech Act Verbs, 1987); the
 * verbs of general meaning that carry another word (Quirk et al., §18.114): "What does the article say about tariffs"
 * asks for tariffs. That light words are worth keeping was measured: docs/decisions.md.
 */
const ENGLISH: FunctionWords = {
  grammar: wordSet(`
    a an the this that these those some any each no all such same other i me my mine myself we us our ours ourselves
    you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs
    themselves who whom whose which what whatever whichever whoever one ones am is are was were be been being have
    has had having do does did doing can could may might must shall should will would ought and or but nor so yet if
    because as while although though unless since when where why how whether than about at by down for from in into
    of off on onto out to up with via also even here there just still then thus hence therefore however moreover only
    quite rather too very not now much many further like s t d ll m re ve don doesn didn isn aren wasn weren hasn
    haven hadn won wouldn shan shouldn couldn mustn dont doesnt didnt isnt arent wasnt werent hasnt havent hadnt wont
    wouldnt shouldnt couldnt mustnt cant cannot whats whos wheres hows thats theres lets im ive id youre hes shes
    theyre get got let need done`),
  light: wordSet(`
    before after during between against through under above below behind beneath beside inside outside around along
    across toward towards without within near among over until upon beyond past throughout another already always
    ever every never once again either neither both own least less more most few`),
  frame: wordSet(`
    article articles text author authors writer piece essay passage paragraph anything something thing things say
    says said tell tells told mention mentions mentioned mentioning according explain explains explained describe
    describes described discuss discusses discussed know argue argues argued claim claims claimed recommend
    recommends recommended suggest suggests suggested propose proposes proposed think thinks believe believes please
    take takes took taken give gives gave given make makes made put puts go goes went happen happens happened`),
};

const SPANISH: FunctionWords = {
  grammar: wordSet(`
    el la los las lo un una unos unas al del a de en con por para sin ante bajo so y e o u ni que si no sí pero sino pues
    porque aunque mientras como cómo qué quién quiénes quien quienes cuál cuáles cual cuales cuándo cuando cuánto cuánta
    cuántos cuántas cuanto cuanta cuantos cuantas dónde donde adónde adonde cuyo cuya cuyos cuyas
    yo me mí conmigo tú te ti contigo él ella ello ellos ellas le les se sí consigo nosotros nosotras nos vosotros vosotras
    os usted ustedes mi mis tu tus su sus mío mía míos mías tuyo tuya suyo suya suyos suyas nuestro nuestra nuestros nuestras
    vuestro vuestra este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas tal tales
    alguno alguna algunos algunas algún ninguno ninguna ningún algo alguien nada nadie cualquier cualquiera
    ser es soy eres somos son sea sean fue fui fuimos fueron era eran éramos será serán sería serían siendo sido
    estar está están estaba estaban estuvo estuvieron estará esté estén estando
    haber ha han he hay hemos había habían hubo hubieron habrá habrían habría haya hayan habido hubiera hubiese
    puede pueden podía podían podría podrían pudo pudieron pueda puedan debe deben debía debían debería deberían
    tiene tienen tenía tenían tuvo tuvieron suele suelen solía solían
    también tampoco además entonces así ahí allí aquí muy tan tanto incluso embargo luego`),
  light: wordSet(`
    durante entre según contra desde hasta hacia mediante sobre tras antes después dentro fuera debajo encima detrás
    delante cerca lejos alrededor junto través siempre nunca jamás todavía aún ya cada mismo misma mismos mismas propio
    propia propios propias ambos ambas otro otra otros otras todo toda todos todas más menos mucho mucha muchos muchas poco
    poca pocos pocas varios varias demasiado bastante casi solo sólo solamente
    llama llaman llamaba llamó llamado llamada`),
  frame: wordSet(`
    artículo artículos texto textos autor autora autores escritor pasaje párrafo ensayo cosa cosas
    decir dice dicen dijo dicho mencionar menciona mencionan mencionó explicar explica explicó describir describe discutir
    discute argumentar argumenta afirmar afirma afirmó recomendar recomienda sugerir sugiere proponer propone propuso
    creer cree creen pensar piensa piensan saber sabe saben conoce conocen
    hacer hace hacen hizo hicieron hecho tomar toma tomó dar da dan dio dieron dado poner pone puso ir va van ocurrir ocurre ocurrió ocurrieron suceder sucede
    sucedió pasar pasa pasó`),
};

const RUSSIAN: FunctionWords = {
  grammar: wordSet(`
    в во на с со к ко о об обо от ото из изо у по за до для при про без безо под подо над и а но или либо да ни не же ж ли ль
    бы б ведь вот если чтобы чтоб что хотя так как также тоже лишь именно то нибудь либо кое
    кто кого кому кем ком чего чему чем чём какой какая какое какие какого какому каким каком какую какою каких какими
    который которая которое которые которого которому которым котором которую которою которой которых которыми
    чей чья чьё чьи чьего чьей чьих сколько скольких скольким сколькими когда где куда откуда почему отчего зачем каков какова
    каково каковы насколько
    я меня мне мной мы нас нам нами ты тебя тебе тобой вы вас вам вами он его ему им ним нем нём него нему она её ей ею неё
    ней нею оно они их ими них ними себя себе собой собою
    этот эта это эти этого этому этим этом эту этой этою этих этими тот та то те того тому тем том ту той тою тех теми
    такой такая такое такие такого такому таким таком такую таких такими сам сама само сами самого самому самим самой
    свой своя своё свои своего своему своим своём свою своей своих своими мой моя моё мои моего моей моих твой твоя твои
    наш наша наше наши нашего нашей наших ваш ваша ваше ваши
    быть был была было были буду будет будут будем будучи бывает есть нет является являются являлся являлась являлось
    являлись являться мочь может могут мог могла могли могло можно нельзя там тут здесь тогда потом`),
  light: wordSet(`
    перед передо после между через против около вокруг внутри снаружи вне среди возле вдоль ради кроме вместо сквозь
    всегда никогда иногда снова опять ещё уже больше более меньше менее самый самая самое самые самых самым много мало
    несколько весь вся всё все всего всему всем всю всей всех всеми каждый каждая каждое каждого каждой каждому оба обе обоих
    другой другая другое другие другого другую других только даже почти очень
    стать стал стала стало стали станет имеет имеют имел имела имели иметь называть называют называли называется называются
    назывался называлась называлось назван названа названо`),
  frame: wordSet(`
    статья статьи статье статью статьёй автор автора автору автором авторы текст текста тексте абзац отрывок вещь вещи
    говорить говорит говорят говорится сказать сказал сказала сказано сказали рассказывает упоминает упоминается упомянул
    объясняет объяснил описывает описывается обсуждает утверждает утверждал утверждается рекомендует советует предлагает
    предложил думает думают считает считают верит знает знают известно назовите укажите скажите
    брать взять взял взяла взяли давать даёт дают дал дала дали делать делает делают делал делали сделал сделала сделали
    происходит происходило произошло произошла произошёл случилось случается
    течение течении ходе образом итоге время среднем тип типа типу типом вид вида виды отношении отношению связи помощью счёт`),
};

/**
 * Without particles, copula and light verb. Sources: 국립국어원, 한국어 문법 1 (2005): 대명사, 의존 명사, 관형사, 부사,
 * 보조 용언; the frame as in English, and the nouns by which a Korean question says what kind of thing it asks for ("이름은?",
 * "시기는 언제인가?").
 */
const KOREAN: FunctionWords = {
  grammar: wordSet(`
    무엇 무엇인 무엇이 무엇을 뭐 뭐야 뭘 누구 누가 누굴 언제 언제부터 어디 어디서 왜 어떻게 어떠한 어떤 어느 몇 얼마나 얼마 무슨
    이 그 저 것 거 게 수 등 및 또 또는 그리고 그러나 하지만 그런데 그래서 따라서 그것 이것 저것 그녀 그들 이들 우리 나 내 너 저희 자신
    자기 여기 거기 이런 그런 저런 이러한 그러한 이렇게 그렇게
    대해 대하여 대한 대해서 관해 관하여 관한 위해 위하여 위한 위해서 통해 통하여 통한 인해 인하여 인한 의해 의하여 의한 따라 따르 따른
    때문 경우 바 채 듯 뿐 만큼
    하 하는 한 할 했 하여 하고 해 하며 하게 하기 하였 하지 하면 했던 하는가 했는가 하나 하나요 했나 했나요 합니까
    되 되는 된 될 됐 되어 되었 되고 되며 되는가 되나요 돼 있 있는 있다 있나 있나요 있었 있던 있으며 있고 있어 없 없는 없다 없었
    않 않은 않는 않았 않고 아닌 아니 인가 인가요 인지 이다 였 이었 이며 이고 일 입니까 입니다`),
  light: wordSet(`
    이후 이전 전 후 전후 당시 동안 사이 중 안 밖 위 아래 앞 뒤 옆 모두 모든 각 각각 매 다른 다시 더 덜 가장 매우 거의 약 함께 같은 같이
    또한 여러 많은 많이 적은 처음 마지막 두 세 네 다섯 여섯 첫 개 가지 번 명 때 곳 쪽 간 외 이상 이하 미만 초과 이내`),
  frame: wordSet(`
    기사 글 글쓴이 필자 저자 본문 문단 설명 언급 주장 말 말하 말하나 말하나요 말한 말했 뜻 뜻하는 의미 의미하는 이름 명칭 이르는 부르
    부르는 불리 불리는 불린 불렸 불리며 일컫 일컫는 지칭 알려 알려진 이유 까닭 시기 년도 연도 날짜 날 개수 갯수 장소 사람 인물 종류
    방법 정도`),
};

/**
 * Spanish and Russian were written because their packs mix grammar with frequent words that carry matter ("país", "valor", "жизнь") and
 * lack half of the forms. Sources: the closed word classes in Butt and Benjamin, A New Reference Grammar of Modern
 * Spanish, 5th ed. (2011), chapters 3–10, 24, 31–34; Wade, A Comprehensive Russian Grammar, 3rd ed. (2011), chapters 4,
 * 9 and 10, of Russian also the nouns of compound prepositions ("в течение", §9.30); frames as in English.
 */
const LISTS: Readonly<Record<string, FunctionWords>> = {
  en: ENGLISH,
  es: SPANISH,
  ru: RUSSIAN,
  ko: KOREAN,
  [ENGLISH_AS_OTHERS]: ENGLISH,
};

/** The lists of a BCP 47 tag; undefined for languages without. */
export function functionWords(tag: string): FunctionWords | undefined {
  return LISTS[tag.split('-')[0]?.toLowerCase() ?? ''];
}
