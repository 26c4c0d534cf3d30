import { type FunctionWords, wordSet } from './function-word-lists.ts';

/**
 * Sources: the closed word classes as listed in Quirk et al., A Comprehensive Grammar of the English Language (1985),
 * chapters 3, 5, 6, 9 and 13, with the adverbs that only link sentences and the remains of contractions. The frame has
 * three groups: the text and its author; what authors do with words (Wierzbicka, English Speech Act Verbs, 1987); the
 * verbs of general meaning that carry another word (Quirk et al., §18.114): "What does the article say about tariffs"
 * asks for tariffs. That light words are worth keeping was measured: docs/decisions.md.
 */
export const ENGLISH: FunctionWords = {
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
    article articles text author authors writer piece essay passage paragraph anything something everything nothing
    thing things anybody anyone somebody someone everybody everyone nobody say
    says said tell tells told mention mentions mentioned mentioning according explain explains explained describe
    describes described discuss discusses discussed know argue argues argued claim claims claimed recommend
    recommends recommended suggest suggests suggested propose proposes proposed think thinks believe believes please
    take takes took taken give gives gave given make makes made put puts go goes went happen happens happened`),
};
