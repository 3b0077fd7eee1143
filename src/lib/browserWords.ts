/** The name and version that a user agent's text ends with or hides. */
export function browserWords(userAgent: string): string {
  const [, name, version] = /(Firefox|Edg|OPR|(?:Headless)?Chrome|Version)\/(\d+)/.exec(userAgent) ?? []
  if (!name) return userAgent
  const known: Record<string, string> = {
    Edg: 'Edge',
    OPR: 'Opera',
    HeadlessChrome: 'Chromium',
    Version: 'Safari',
  }
  return `${known[name] ?? name} ${version}`
}
