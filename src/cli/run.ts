import { version } from '../../package.json'
import { ConfigError } from '../config/error.ts'
import { printable } from '../render/printable.ts'
import { readArguments } from './arguments.ts'
import { commands } from './commands/index.ts'
import { renderCommandHelp, renderHelp } from './help.ts'
import type { ExitCode, Io } from './io.ts'
import { Misuse } from './misuse.ts'

/**
 * Carries out a command line and gives the exit code. A known mistake is one line on standard error and exit code 2;
 * anything else that is thrown is a bug and goes through.
 */
export async function run(argv: readonly string[], world: Io): Promise<ExitCode> {
  const io: Io = { ...world, warn: (line) => world.warn(printable(line)) }
  try {
    const call = readArguments(argv)
    const command = commands[call.command]
    if (command === undefined) throw new Misuse(`unknown command ${call.command}`)
    if (call.values.version === true) io.write(`${version}\n`)
    else if (call.values.help === true) io.write(call.named ? renderCommandHelp(call.command, command) : renderHelp())
    else return await (await command.load())(call, io)
    return 0
  } catch (error) {
    if (!(error instanceof Misuse || error instanceof ConfigError)) throw error
    for (const line of error.message.split('\n')) io.warn(`audit-reports: ${line}`)
    return 2
  }
}
