import { doubleBytePages } from '../pages/double-byte.ts'

/** The most frequent syllables of Korean prose, the most frequent first. */
const HANGUL =
  '이다는의에을고가하지로기은한도사를어리그인자나대시서들해과있스정수아제부일만장라으보게전주여원구마것적공국성신세상면안관였소동되비유조오었트화경우했연당' +
  '위생모방용계없진선물실저말바치년무행와분미학문발단내회드결개간중교력습니설명현산요반민입법업됐합음및터테러크레재체통후종호검완료준증평점태운영퍼센향'

/** Further frequent syllables, in no order. */
const MORE_HANGUL =
  '히런렇든또란럼므응답늘쪽첫끝될릴림킨절차직백복배포않각추작표처등파식데품심예외본논때까더월또형속양금던며될할된버노야존토별확약카타케플'

/** Frequent characters of Chinese prose, simplified and traditional, and of Japanese, the most frequent first. */
const HAN =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看' +
  '定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应向头文体相见被利什二' +
  '等产或新己制身果加西月话合回特代内信表化给世位次度门任常先通教原东声提立及比员解水名真论处走义各入几口认条平系气题活更别打变四总何电数安少报才结反受目太' +
  '量再感建务做接必场件计管期市直资命金指许统区保至形社便空决治展科基书非则听白却界达光放强即像难且权思完设式色路记南品住告类求据程北边该交规万取望觉术领共' +
  '确传师观清今切院让识候带导争运版测试署验证备份流环境准估审档步配置服请输错误修复户项险状态失败连默需支持检查題這個們來為國時說會對於過發後學環測試報準備' +
  '評驗證審檔動無實現點業關產結構設計開間門應與當進還種體機電數據總變讓認識該須請處確対応実装済検証画況負荷験番順書注未格战政美她军老海儿神尔女德山克队司五' +
  '眼马死张拉王象吧每吗跟叫房往男风喜车板字消早单集层令器端片段落款签约库存储索引页脚框架构译码块标值键符号串列栏级节链址域网站客登录册密钥账限角订付价额费' +
  '率退促销商货仓快递送收箱邮短推培训课考答案评榜排首末尾批调伍线池缓延迟吞吐压监控警志追踪假隔周季议纪待办碑阻塞依赖缺陷漏洞补丁升滚灰换容灾援恢演练预急响' +
  '班核盖章驳拒绝优改善措施根影范围严低紧般轻微整删除增添移搜寻询筛选序载浏览编辑撤布停启禁激尋號租姓話碼帳戶單錢費轉換編資料庫伺網連線斷閉啟執緒記憶讀寫權' +
  '責參錯誤訊息級別導覽選擇項標圖頁籤欄態儲複製貼刪補齊優勢擊響邏輯譯節規範討論議層樓簡雜獨協調階獲歸類維護監聽廣場價億萬雙邊緣拠価値葉菌談総概囲担承留継続' +
  '止替戻属示初変履歴削録覧詳細読込敗功致軽課懸念決残予績差異遅策効見積役割絡経緯約関係緊箇暫恒久横図仕様単統運視障害訓練'

const LATER_RANK = 500
const ranks = new Map<number, number>()
const frequent = new Uint8Array(0x10000)
for (const letters of [HANGUL, HAN]) {
  for (let rank = 0; rank < letters.length; rank++) ranks.set(letters.charCodeAt(rank), rank)
}
for (const letter of MORE_HANGUL) {
  if (!ranks.has(letter.charCodeAt(0))) ranks.set(letter.charCodeAt(0), LATER_RANK)
}
for (const codePoint of ranks.keys()) frequent[codePoint] = 1
frequent.fill(1, 0x3001, 0x30ff)

/** The characters that the standards of China, Taiwan and Japan call common, and the syllables that Korea's does. */
const COMMON = [
  { page: doubleBytePages.gbk, rows: [0xb0, 0xd7], first: 0xa1 },
  { page: doubleBytePages.big5, rows: [0xa4, 0xc6], first: 0x40 },
  { page: doubleBytePages.shift_jis, rows: [0x88, 0x98], first: 0x40 },
  { page: doubleBytePages['euc-kr'], rows: [0xb0, 0xc8], first: 0xa1 },
] as const

let common: ReadonlySet<number> | undefined

function commonLetters(): ReadonlySet<number> {
  const letters = new Set<number>()
  for (const { page, rows, first } of COMMON) {
    for (let row = rows[0]; row <= rows[1]; row++) {
      for (let cell = first; cell <= 0xff; cell++) letters.add(page.unitOf(row * 256 + cell))
    }
  }
  return letters
}

/** How much rarer each East Asian punctuation mark is than the comma, in nats. */
const PUNCTUATION: Readonly<Record<string, number>> = {
  '，': 0,
  '。': 0,
  '、': 1,
  '：': 1,
  '（': 1.6,
  '）': 1.6,
  '；': 2.5,
  '！': 2.5,
  '？': 2.5,
  '「': 3,
  '」': 3,
  '《': 3.5,
  '》': 3.5,
  '【': 3.5,
  '】': 3.5,
  '『': 4,
  '』': 4,
}

const MOST_FREQUENT = 1
const COMMON_COST = 5.5
const UNCOMMON_COST = 10
const OTHER_SCRIPTS = 3
const OTHER_EMOJI = 3

/** How much a letter must be mistrusted, in nats, that is supposed where bytes of it are gone. */
export function suppositionCost(codePoint: number): number {
  const punctuation = PUNCTUATION[String.fromCodePoint(codePoint)]
  if (punctuation !== undefined) return punctuation
  if ((codePoint >= 0x3000 && codePoint <= 0x3040) || (codePoint >= 0xff00 && codePoint <= 0xff65)) return UNCOMMON_COST
  if (isKana(codePoint)) return MOST_FREQUENT
  const rank = ranks.get(codePoint)
  if (rank !== undefined) return MOST_FREQUENT + 2 * Math.log(1 + rank / 100)
  if (codePoint > 0xffff) return OTHER_EMOJI
  if (codePoint < 0x3400 || codePoint > 0xd7a3) return OTHER_SCRIPTS
  return isUncommon(codePoint) ? UNCOMMON_COST : COMMON_COST
}

/** Whether an East Asian letter is so frequent that two bytes at random hardly make it. */
export function isFrequentLetter(codePoint: number): boolean {
  return frequent[codePoint] === 1
}

/** Whether an East Asian letter is one that readers seldom meet. */
export function isUncommon(codePoint: number): boolean {
  if (codePoint < 0x3400 || codePoint > 0xd7a3) return false
  common ??= commonLetters()
  return !common.has(codePoint)
}

function isKana(codePoint: number): boolean {
  return codePoint >= 0x3001 && codePoint <= 0x30fe
}
