import type { Config } from './config.ts'

/** Gives a config back as it is; an editor knows its keys. */
export function defineConfig(config: Config): Config {
  return config
}
