import { keyOf } from './answer'
import type { Surroundings } from './install'

/**
 * Once a new version is in force: deletes the others, and data and weights that it no longer has. While more than the one page is open
 * that asked for the change, the others' versions stay: a training in such a page still starts its workers from them.
 */
export async function removeOld(surroundings: Surroundings, openPages: number): Promise<void> {
  const { caches, names, list } = surroundings
  if (openPages <= 1)
    for (const name of await caches.keys())
      if (names.isVersion(name) && name !== names.version) await caches.delete(name)
  if (!(await caches.has(names.onUse))) return
  const onUse = await caches.open(names.onUse)
  const wanted = new Set(Object.keys(list.onUse).map((path) => keyOf(surroundings, path)))
  for (const { url } of await onUse.keys()) if (!wanted.has(url)) await onUse.delete(url)
}
