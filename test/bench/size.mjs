// Installs the packed project and its neighbour into empty folders, and writes what that takes into docs/comparison.md.
// Usage: npm run size

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const page = 'docs/comparison.md'
const folder = mkdtempSync(join(tmpdir(), 'audit-reports-size-'))

function npm(cwd, ...args) {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
}

/** The files below a folder, links left out. */
function filesBelow(path) {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
}

function sumOf(files) {
  return files.reduce((sum, file) => sum + statSync(file).size, 0)
}

function megabytes(bytes) {
  return (bytes / 1e6).toFixed(1)
}

function row(name, what) {
  const place = join(folder, name)
  mkdirSync(place)
  writeFileSync(join(place, 'package.json'), '{ "private": true }')
  npm(place, 'install', '--ignore-scripts', '--no-audit', '--no-fund', what)
  const modules = join(place, 'node_modules')
  const { packages } = JSON.parse(readFileSync(join(modules, '.package-lock.json'), 'utf8'))
  const { version } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'))
  const own = megabytes(sumOf(filesBelow(join(modules, name))))
  return `| ${name} ${version} | ${Object.keys(packages).length} | ${megabytes(sumOf(filesBelow(modules)))} | ${own} |`
}

try {
  const [packed] = Object.values(
    JSON.parse(npm('.', 'pack', '--json', '--ignore-scripts', '--pack-destination', folder)),
  )
  const table = [
    '| | packages | MB installed | MB of its own |',
    '|---|---|---|---|',
    row('audit-reports', join(folder, packed.filename)),
    row('markdownlint-cli2', 'markdownlint-cli2'),
  ]
  const packet = `The packet that npm fetches has ${packed.entryCount} files and ${megabytes(packed.size)} MB.`
  const text = readFileSync(page, 'utf8')
  const [before, , after] = text.split(/(?<=<!-- size -->\n)|(?=<!-- \/size -->)/)
  writeFileSync(page, `${before}${table.join('\n')}\n\n${packet}\n${after}`)
  console.log([...table, packet].join('\n'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
