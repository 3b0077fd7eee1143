import type { Manifest } from 'vite'

/** The scripts and style sheets that modules need, those of their static imports included. */
export function filesOf(manifest: Manifest, modules: string[]): { scripts: string[]; styles: string[] } {
  const scripts = new Set<string>()
  const styles = new Set<string>()
  const add = (key: string) => {
    const chunk = manifest[key]
    if (!chunk || scripts.has(chunk.file)) return
    scripts.add(chunk.file)
    chunk.css?.forEach((file) => styles.add(file))
    chunk.imports?.forEach(add)
  }
  modules.forEach(add)
  return { scripts: [...scripts], styles: [...styles] }
}
