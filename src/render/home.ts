/** Where rules are documented, for formats that want an address. */
export const home = 'https://www.npmjs.com/package/audit-reports'
