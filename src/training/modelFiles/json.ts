/** Reading JSON that a stranger wrote. */

export type JsonObject = Record<string, unknown>

/** Longer texts are refused before they are parsed; ours have a few thousand characters. */
const LONGEST = 1_000_000

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A stranger's value for a message: text as it is, of anything else only the type (`String` can throw). */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : typeof value)

/** The object in `text`, or null when it is not a JSON object or is absurdly long. */
export function parseObject(text: string): JsonObject | null {
  if (text.length > LONGEST) return null
  try {
    const value: unknown = JSON.parse(text)
    return isObject(value) ? value : null
  } catch {
    return null
  }
}

/** UTF-8 text without replacement characters, or null. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** A key that occurs twice in the same object of valid JSON; `JSON.parse` would silently keep the last. */
export function repeatedKey(json: string): string | null {
  const open: Set<string>[] = []
  for (const [token, colon] of json.matchAll(/"(?:[^"\\]+|\\.)*"(\s*:)?|[{}]/g)) {
    if (token === '{') open.push(new Set())
    else if (token === '}') open.pop()
    else if (colon !== undefined) {
      const key = String(JSON.parse(token.slice(0, -colon.length)))
      const keys = open.at(-1)
      if (keys?.has(key)) return key
      keys?.add(key)
    }
  }
  return null
}
