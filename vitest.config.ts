import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    setupFiles: ['test/setup.ts'],
    testTimeout: 20_000,
    server: { deps: { external: [/\/audit-reports-\w+\/.*\.m?ts/] } },
    coverage: { provider: 'v8', include: ['src/**/*.ts'] },
  },
})
