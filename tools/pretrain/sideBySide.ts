import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { Recipe } from './recipes'

const member = fileURLToPath(new URL('./trainMember.ts', import.meta.url))

/**
 * Trains members of the ensemble to their ends, each in a process and on one thread, `atOnce` of them beside each other: quicker than one
 * after the other on all cores, and with weights that do not depend on how many cores there are. Rejects when a process fails.
 */
export async function trainSideBySide(recipes: readonly Recipe[], atOnce: number): Promise<void> {
  const waiting = [...recipes]
  const work = async () => {
    for (let recipe = waiting.shift(); recipe; recipe = waiting.shift()) {
      const child = spawn(process.execPath, [...process.execArgv, member, recipe.name], { stdio: 'inherit' })
      const [code, signal] = (await once(child, 'exit')) as [number | null, string | null]
      if (code !== 0)
        throw new Error(`${recipe.name}: ended with ${signal ?? `exit code ${code}`}; call it again to go on`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
}
