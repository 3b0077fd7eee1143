import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { serve } from './serve'

const sources = ['content', 'public', 'src', 'tools', 'index.html', 'vite.config.ts', 'package-lock.json']
const port = Number(process.env.PORT ?? 8008)

/** When the newest file at or below a path was changed, in ms. */
function newest(path: string): number {
  const stats = statSync(path)
  if (!stats.isDirectory()) return stats.mtimeMs
  return Math.max(
    0,
    ...readdirSync(path)
      .filter((name) => name !== 'build')
      .map((name) => newest(join(path, name))),
  )
}

const isBuilt = existsSync('dist/sitemap.xml')
const isFresh =
  isBuilt &&
  Math.max(...sources.filter((path) => existsSync(path)).map(newest)) <= statSync('dist/sitemap.xml').mtimeMs

if (!isFresh) {
  console.log(isBuilt ? 'The sources have changed: building the book again …' : 'Building the book …')
  const { status } = spawnSync('npm', ['run', 'build', '--silent'], {
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status !== 0) process.exit(status ?? 1)
}

try {
  await serve({ port })
  console.log(`
  한 층 더 깊게     http://localhost:${port}/ko/
  One Layer Deeper  http://localhost:${port}/en/

  Ctrl+C ends it.`)
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error
  console.error(`Port ${port} is in use by another program. Choose another one: PORT=${port + 1} npm start`)
  process.exit(1)
}
