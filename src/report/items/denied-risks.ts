import type { Risk, RiskClaim } from '../model/risk.ts'

const broad: ReadonlySet<string> = new Set(['issue', 'finding', 'blocker', 'vulnerability'])

/** Whether a risk is one that the claim denies: “no critical issues” speaks of findings too, not the other way round. */
export function isDenied(risk: Risk, { claim, severity, noun }: RiskClaim): boolean {
  const { nouns, status, statusSaid, listedAs, postRelease } = risk
  if (risk.severity !== severity || status !== 'open' || listedAs !== 'risk' || postRelease) return false
  if (claim !== 'none' && !statusSaid) return false
  return nouns.includes(noun) || (noun === 'issue' && nouns.some((name) => broad.has(name)))
}

/** Whether a risk is said to be open, with nothing done about it and nothing planned. */
export function isUntreated({ status, statusSaid, mitigation, listedAs, postRelease }: Risk): boolean {
  return status === 'open' && statusSaid && mitigation === null && listedAs === 'risk' && !postRelease
}
