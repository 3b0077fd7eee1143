/** The system's packages, where they are ours to install: on Debian and Ubuntu as root. */
import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { backportsOf } from './backports'

export function isDebianLike(): boolean {
  return /^ID(_LIKE)?=.*\b(debian|ubuntu)\b/m.test(osRelease())
}

export function aptIsOurs(): boolean {
  return process.getuid?.() === 0 && isDebianLike() && which('apt-get') !== undefined
}

export function aptInstall(...packages: string[]): void {
  run('apt-get', ['update'])
  run('apt-get', ['install', '-y', '--no-install-recommends', ...packages])
}

/**
 * Installs from Debian's backports, whose address is derived from the system's own sources. Those stay as they are: apt is shown
 * a copy of them with one more.
 */
export function aptInstallFromBackports(...packages: string[]): void {
  const codename = /^VERSION_CODENAME=(\w+)/m.exec(osRelease())?.[1]
  if (!codename) return
  const folder = '/etc/apt/sources.list.d'
  const files = [
    '/etc/apt/sources.list',
    ...(existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : []),
  ]
    .filter((path) => existsSync(path) && /\.(list|sources)$/.test(path))
    .map((path) => ({ path, text: readFileSync(path, 'utf8') }))
  const shown = mkdtempSync(join(tmpdir(), 'sources-'))
  for (const [i, { path, text }] of files.entries()) {
    const kind = path.endsWith('.sources') ? 'sources' : 'list'
    writeFileSync(join(shown, `own${i}.${kind}`), text)
    const backports = backportsOf(text, codename)
    if (backports) writeFileSync(join(shown, `backports${i}.${kind}`), backports)
  }
  const lists = join(shown, 'lists')
  mkdirSync(join(lists, 'partial'), { recursive: true })
  const options = [
    ['Dir::Etc::SourceList', '/dev/null'],
    ['Dir::Etc::SourceParts', shown],
    ['Dir::State::Lists', lists],
  ].flatMap(([key, value]) => ['-o', `${key}=${value}`])
  run('apt-get', [...options, 'update'])
  run('apt-get', [
    ...options,
    'install',
    '-y',
    '--no-install-recommends',
    '-t',
    `${codename}-backports`,
    ...packages,
  ])
}

export function which(program: string): string | undefined {
  if (process.platform === 'win32') return undefined
  const { status, stdout } = spawnSync('sh', ['-c', `command -v ${program}`], { encoding: 'utf8' })
  return status === 0 ? stdout.trim() : undefined
}

export function run(program: string, args: string[]): void {
  spawnSync(program, args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } })
}

const osRelease = (): string => (existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '')
