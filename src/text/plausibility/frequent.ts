/** The most frequent syllables of Korean prose. */
const HANGUL =
  '이다는을의에가하고지를로한은사도기인리자스어시대해서그정전수부나장보일원제주관구상과적으들게라있동만공여아용성세무비조국안방소오신경' +
  '유화위연간물학선단생트설명발현내진개산교분요계중실면모반민입법치결회업행년었했됐되습니합였음및터테러크드레미마우재체통후종호검완료준증평' +
  '점태운영퍼센향절차직백복배포않각문추작표처등파식데력품심예외본논때데까더와월말또형속양금없것던며면될할된된버노바야저존토복별확약카타케플'

/** The most frequent characters of Chinese prose, simplified and traditional, and of Japanese. */
const HAN =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如' +
  '都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由' +
  '问很最重并物手应向头文体相见被利什二等产或新己制身果加西月话合回特代内信表化给世位次度门任常先通教原东声提立及比员解水名真论处走义各入' +
  '几口认条平系气题活更别打变四总何电数安少报才结反受目太量再感建务做接必场件计管期市直资命金指许统区保至形社便空决治展科基书非则听白却界' +
  '达光放强即像难且权思完设式色路记南品住告类求据程北边该交规万取望觉术领共确传师观清今切院让识候带导争运版测试署验证备份流环境准估审档步' +
  '配置服请输错误修复户项险状态失败连接默认需支持检查问題這個們來為國時說會對於過發後學環測試報準備評驗證審檔動無實現點業關產結構設計開' +
  '間門應與當進還種體機電數據總變讓認識該須請處理確認対応実装完了済検証結果次第画面環境準備状況負荷試験本番更新手順書注意未合格'

const frequent = new Set(Array.from(HANGUL + HAN, (letter) => letter.charCodeAt(0)))

/** Whether an East Asian letter is so frequent that it may be supposed where its rivals are not; kana always are. */
export function isFrequentLetter(codePoint: number): boolean {
  return (codePoint >= 0x3041 && codePoint <= 0x30fe) || frequent.has(codePoint)
}
