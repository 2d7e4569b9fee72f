import type { Spanned } from '../../../span.ts'
import { testCountWords } from '../../../vocabulary/en/test-counts.ts'
import { lexicon } from '../../../vocabulary/lexicon.ts'
import { isCount } from '../../quantity/quantity.ts'
import { begins } from '../beside.ts'
import { isClaimed, type Stretch, wordsAfter } from '../stretch.ts'
import type { TestCount } from './test-counts.ts'

/** One number that is of tests in one place and of the files that hold them in another. */
export interface TestFileMix {
  readonly tests: TestCount
  readonly files: Spanned & { readonly text: string }
}

const words = lexicon(testCountWords)
/** Fewer may be as many by chance. */
const fewest = 15

/** Numbers of test files that elsewhere in the report are numbers of tests. */
export function readTestFileMixes(stretches: readonly Stretch[], counts: readonly TestCount[]): TestFileMix[] {
  const files = stretches
    .filter(({ passage }) => isClaimed(passage) && !passage.fenced)
    .flatMap((stretch) =>
      stretch.quantities
        .filter(isCount)
        .filter((amount) => amount.value >= fewest && begins(wordsAfter(stretch, amount), words, 'test files'))
        .map((amount) => ({ amount, part: stretch.passage.section.part })),
    )
  const seen = new Set<number>()
  return files.flatMap(({ amount, part }): TestFileMix[] => {
    const isSame = ({ total, passage }: TestCount) =>
      total.low === amount.value && total.high === amount.value && passage.section.part === part
    const tests = counts.find(isSame)
    if (tests === undefined || seen.has(amount.value)) return []
    seen.add(amount.value)
    return [{ tests, files: { span: amount.span, text: amount.text.trim() } }]
  })
}
