/**
 * Family names that come first (Chinese, Korean, Vietnamese), after the hundred commonest in each country's census, in
 * the spellings of the press; and particles inside names. Public-domain statistics.
 */
const list = (names: string): ReadonlySet<string> => new Set(names.trim().split(/\s+/));

/** Chinese family names in pinyin, Hong Kong and Taiwanese spellings; folded. */
export const CHINESE_FAMILIES = list(`
  wang li zhang liu chen yang huang zhao wu zhou xu sun ma zhu hu guo he lin gao luo zheng liang xie song tang xu han feng deng cao peng zeng xiao tian dong
  pan yuan cai jiang yu du ye cheng wei su lu lv ding ren lu yao shen zhong jiang cui tan liao fan wang shi jin jia fu fang zou xiong bai meng qin qiu hou
  xia yin yan duan lei li shi long tao he gu mao hao gong shao wan qian qi mo xi bo hua geng xing pang tong kong kang jiao ji niu bi bao ai gui ning chai chang
  ouyang situ sima zhuge nie lan le lai chu cen dai zhan zhuang zong zuo yi
  chan cheung wong leung lam lau ng ho kwok chow yeung tsang tsai chang hsu hsieh lee liao kuo chiang tsao tung chiu lai tsui fung kwan mak tam tse lo yuen chu ko ku soong
`);
/** Korean family names; folded. */
export const KOREAN_FAMILIES = list(`
  kim lee park pak choi choe jung jeong chung kang cho jo yoon yun jang chang lim im han oh seo suh shin kwon hwang ahn an song yoo yu ryu hong jeon jun ko koh moon mun
  yang son bae paik baek heo hur nam shim noh roh rhee ri ro kwak sung cha joo ju woo koo ku min jin ji um chae cheon bang gong hyun kong ham byun yeom
`);
/** Vietnamese family names; folded. */
export const VIETNAMESE_FAMILIES = list(
  `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly truong dinh to luong mai`,
);

/** Small words inside a person's name. */
export const NAME_PARTICLES = list(`
  al el bin ben ibn bint abu abd ud ul ur de da do dos das di del della der den van von zu zur la le lo du des y e ter ten af av bar o san st st. mac mc ould
`);

/** A syllable of Pinyin, as a pattern. */
export const SYLLABLE =
  '(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|a|e|i|o|u)';

/** A Korean given name of two syllables, folded. */
export const KOREAN_GIVEN = /^[a-z]{2,6}-[a-z]{2,6}$/;

/** Family names of the West that are syllables of Pinyin, too. */
export const WESTERN_FAMILIES = /^(?:manning|lane|hale|hanke|yang|han|moon)$/;

/** Given names of the West that are family or given names of the East. */
export const SHORT_GIVEN =
  /^(?:han|jan|yan|ann|ian|leo|liam|joe|jo|may|lee|kim|dan|jun|song|tan|dang|do|le|vu|mai|min|jin|bo|lei|mo|wu)$/;
