/**
 * The symbols that Markdown reports use, the most frequent tier first. Counted over clean public reports, rounded to
 * tiers and filled up with their kin (a box corner beside the other corners).
 */
const TIERS: readonly string[] = [
  '✅⚠—→\ufe0f',
  '❌✓🚀🎯📊📋📝🎉📈🟢🟡🔴🔧─├└│–’“”…•≥×',
  '🧪💡⏳🔍🔒🔄📁✨🚨🔐📦🏆⚡📚🛡⏱⭐🏗🎨🟠🌐🌍✗☐☑↓↔═║█░┌┐┘┤┬≤≠≈±°©·€£™®½§−\u00a0\u20e3',
  '✔✖✘☒⛔🚫🛑❗❓🔵⚪⚫🟣🟤⬜⬛🟩🟨🟥🟧🟦📉📌📍📎📅📆📂🗂📄📃📑📖🔓🔑🔥🔨🛠⚙🔎🥇🎊👍👎👏🙏👀💪🤖🐛🐞💰💾🖥💻📱📞🌟☁⏰⌛⏸⏹▶◀⏭⏩♻🔁' +
    '➕➖➡⬅⬆⬇↗↘🆕🆘ℹ💥🚧🚦🏁👥👤🧠📡🔗🔬🧩📣📢💬🗓🕐🎓💼🔌🔮🎬🏠🗑🔲📜😊💭⭕🗺🐳👉←↑⇒⇐⇔➜➔➤―‘„‚‣▪▫■□▲△▼▽◆◇○●◉★☆÷µ∞√∑∂∏∈∀∃∧∨¬¼¾²³¹¶†‡¥¢' +
    '┴┼━┃╔╗╚╝╠╣╦╩╬╭╮╯╰▀▄▌▐▒▓▁▂▃▅▆▇▏▎▍▋▊▉ΔΣσλμπΩαβ',
  '\u200b\u200d\ufeff\u202f❔❕☝✍✉✈☎☀☺☕♠♣♥♦♪♫☢☣⚖⚗⚛⚒⚓⚔⛓⛳⛽✂✊✋✌✏✒✕✦✧✪✱❄❇❎❤➗➟➢⬢⭕🆗🅰🅱🌈🌊🌙🌱🌳🍀🍎🍕🍺🎁🎈🎖🎙🎤🎥🎧🎨🎮🎲🎵🏃🏅🏛🏢🏭🏷🏷🐍🐧🐳🐹' +
    '👁👆👇👈👋👑💎💚💙💛💜💔💡💢💣💤💫💯💱💲💳💵💸💹📀📇📊📏📐📓📔📕📗📘📙📛📟📠📥📤📧📨📩📪📫📬📮📰📲📴📷📸📺📻📼🔀🔂🔃🔅🔆🔇🔈🔉🔊🔋🔏🔔🔕🔖🔘🔙🔚🔛🔜🔝🔠🔢🔣🔤🔦🔩🔪🔫🔭🔰🔱🔳🔶🔷🔸🔹🔺🔻🕒🕵' +
    '🖊🖌🖍🖐🖨🖱🖼🗃🗄🗒🗞🗣🗳😀😁😂😃😄😅😆😉😍😎😐😕😞😢😭😱😴🙂🙈🙋🙌🚂🚗🚚🚛🚢🚩🚪🚲🛒🛰🤔🤖🤝🥈🥉🧭🧰🧱🧹🧾🩺⟲ℝ₹₿ℹ†‑‐‒⁃⁄∅∇∉∋∘∙∝∠∩∪∫∴∼≅≡≪≫⊂⊃⊆⊇⊕⊗⊥⌘⌥⌃⏎␣⎯▔▕▖▗▘▝▸▹►◂◄◎◯',
]

const COSTS: readonly number[] = [2.2, 3, 3.7, 4.8, 6.3]

const costs = new Map<number, number>()
for (const [tier, symbols] of TIERS.entries()) {
  for (const symbol of symbols) {
    const codePoint = symbol.codePointAt(0) ?? 0
    if (!costs.has(codePoint)) costs.set(codePoint, COSTS[tier] ?? 0)
  }
}

/** Whether reports use the character as a symbol, other than a letter that a language is written with. */
export function isSign(codePoint: number): boolean {
  return costs.has(codePoint) && !isGreek(codePoint)
}

function isGreek(codePoint: number): boolean {
  return codePoint >= 0x370 && codePoint <= 0x3ff
}

/** How surprising the symbol is in a report, in nats; undefined for what is not a symbol reports use. */
export function symbolCost(codePoint: number): number | undefined {
  return costs.get(codePoint)
}
