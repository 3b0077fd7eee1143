/** Writes a skeleton from `tools/templates/<kind>/`: every file there, with the name's forms put in, into the place of its kind. */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { KINDS, type Edit, type Kind } from './kinds'
import { fillIn, formsOf } from './names'

/** A mistake of the person who typed the command; its message is all they need. */
export class UsageError extends Error {}

export interface Generated {
  /** Paths relative to the root. */
  written: string[]
  edited: string[]
  /** What remains to be done by hand, in words. */
  next: string[]
}

const TEMPLATES = fileURLToPath(new URL('../templates/', import.meta.url))

/** Generates a `kind` called `name` under `root`; throws a `UsageError` before anything is written. */
export function generate(root: string, kind = '', name = ''): Generated {
  const definition = isKind(kind) ? KINDS[kind] : undefined
  if (!definition || name === '') throw new UsageError(usage(kind, name))
  if (!definition.pattern.test(name))
    throw new UsageError(`“${name}” is no name for a ${kind}: it must be ${definition.naming}.`)

  const forms = formsOf(name)
  const folder = fillIn(definition.folder, forms)
  const templates = join(TEMPLATES, kind)
  const files = readdirSync(templates, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.tmpl'))
    .map((file) => ({
      path: join(folder, fillIn(file.slice(0, -'.tmpl'.length), forms)),
      text: fillIn(readFileSync(join(templates, file), 'utf8'), forms),
    }))
  const taken = files.find(({ path }) => existsSync(join(root, path)))
  if (taken)
    throw new UsageError(
      `There is a ${kind} called “${name}” already: ${taken.path}. Choose another name, or delete it first.`,
    )

  for (const { path, text } of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  const edited: string[] = []
  const next = [...definition.next]
  for (const edit of definition.edits) {
    if (applyEdit(root, edit, forms)) edited.push(edit.file)
    else next.unshift(`Add to ${edit.file}: ${edit.insert.trim()}`)
  }
  return {
    written: files.map(({ path }) => path).sort(),
    edited: [...new Set(edited)],
    next: next.map((step) => fillIn(step, forms)),
  }
}

/** Inserts one line after the anchor; false when the file has no such anchor any more. */
function applyEdit(root: string, { file, after, insert }: Edit, forms: Record<string, string>): boolean {
  const path = join(root, file)
  const text = existsSync(path) ? readFileSync(path, 'utf8') : ''
  const anchor = text.lastIndexOf(after)
  if (anchor < 0) return false
  const end = text.indexOf('\n', anchor + after.length)
  const lineEnd = end < 0 ? text.length : end
  writeFileSync(path, `${text.slice(0, lineEnd)}\n${fillIn(insert, forms)}${text.slice(lineEnd) || '\n'}`)
  return true
}

function isKind(kind: string): kind is Kind {
  return Object.hasOwn(KINDS, kind)
}

function usage(kind: string, name: string): string {
  const lines = Object.entries(KINDS).map(
    ([each, { naming }]) => `  npm run new ${each} NAME   NAME is ${naming}`,
  )
  const complaint =
    isKind(kind) && name === '' ? `Which ${kind}? Give a name.` : `“${kind}” cannot be generated.`
  return [kind === '' ? 'What shall it be?' : complaint, ...lines].join('\n')
}
