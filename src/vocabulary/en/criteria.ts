/** Statistics that speak of the whole release when nothing narrows them. */
export const releaseStatistics = ['pass rate', 'coverage', 'uptime', 'error rate', 'accuracy'] as const
