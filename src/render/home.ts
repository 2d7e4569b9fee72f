/** Where the project is presented, for formats that want an address. */
export const home = 'https://www.npmjs.com/package/audit-reports'

/** Where its rules are listed. */
export const rulesPage = `${home}#rules`
