/**
 * Family names that stand first, as newspapers romanise them. A lexicon to recognise, not to judge: a name whose first
 * word is here is still read as given name first when the rest doesn't look Korean or Chinese.
 */

/**
 * The commonest Korean family names: Statistics Korea, Population and Housing Census 2015, "family names and clans",
 * each in the Revised Romanisation and in the spellings that its bearers prefer.
 */
export const KOREAN_SURNAMES: ReadonlySet<string> = new Set(
  `kim gim lee yi rhee ri park pak bak choi choe jung jeong chung cheong kang gang cho jo joh yoon yun chang jang lim
  im rim yim han oh seo suh shin sin kwon gwon hwang whang ahn an song jeon jun chun chon hong yoo yu ryu you ko koh go
  moon mun yang ryang son sohn bae pae baek paik back paek huh heo hur nam sim shim roh noh no ha kwak gwak sung seong
  cha joo ju chu woo wu u koo gu ku min na ra jin chin ji chi um eom chae won cheon chon bang pang gong kong hyun hyon
  ham byun byeon yeom youm yeo tak to do seol sul pyo ban ki gi wang myung maeng je mo ok ryoo namkoong hwangbo sunwoo`
    .trim()
    .split(/\s+/),
);

/**
 * The hundred commonest Chinese family names: Ministry of Public Security of China, "2020 national name report", in
 * Hanyu Pinyin; then the commonest in Taiwan's own spellings.
 */
export const CHINESE_SURNAMES: ReadonlySet<string> = new Set(
  `wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang han feng
  deng cao peng zeng xiao tian dong pan yuan cai jiang yu du ye cheng wei su lü lu ding ren shen yao cui zhong tan fan
  wan fang shi liao jia xia fu bai zou meng xiong qin qiu hou yin xue yan lei long duan tao hao shao mao chang kong qian
  gu gong lai qi yi kang bi wen mo xi ouyang sima
  tsai chiang huang chang hsu hsieh kuo tseng chou yeh chuang chiu hung shih chien chung chao lo liao tsao`
    .trim()
    .split(/\s+/),
);
