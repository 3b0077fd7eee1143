/**
 * Front matter of a section, and the author's manual.
 *
 * A section is a folder `content/sections/<id>-<name>/` with `ko.mdx` and `en.mdx`, and one entry in `content/book.ts`.
 *
 * - Both files say the same things in the same order, in their own words. Headings, components and their props are
 *   equal; only the translatable props (`title`, `caption`, `why`, `unit`) differ. A test compares the two.
 * - Headings start at `##` and carry an id: `## Training it` followed by the id as an MDX comment in braces
 *   (any section shows how). Links to it survive translation.
 * - MDX imports nothing: components are known by name. Put a component's tags on lines of their own, with blank lines
 *   around the Markdown inside.
 *   Begin no paragraph with `<Term>`, `<Fact>` or `<Cite>`: the formatter would take it for a block and break its lines.
 * - A number from the world is `<Fact id="…" />` (see `facts/index.ts`); arithmetic is mathematics, `$…$`.
 *   A percentage written as plain text fails a test.
 * - The first use of a technical word is `<Term id="…">word</Term>` (see `glossary/`); a source is `<Cite id="…" />`
 *   (see `references/`).
 * - Where a guess teaches, ask for one before the text gives it away: `<Predict id="…">` holds a `<Question>`, then
 *   `<Guess value="…">a few words</Guess>` for each choice (`right="…"` of the `Predict` names the value that is so), then an
 *   `<Answer>`. For a number leave the guesses out and give `answer={92.1} min={0} max={100} unit="%"`: the reader has a
 *   slider, and then sees the guess and the answer on one scale. The id is one of its kind in the whole book.
 * - Shapes are written `16×28×28`: channels, height, width.
 */
export interface Frontmatter {
  /** Heading of the page, without the section number. The same words as in `book.ts`. */
  title: string
  /** One sentence for search engines, previews and the outline, at most 160 characters. The same as in `book.ts`. */
  description: string
}

const KEYS = ['title', 'description'] as const

/** Checks a front matter that was read from a file; throws an error that names the file and the fault. */
export function parseFrontmatter(value: unknown, file: string): Frontmatter {
  if (typeof value !== 'object' || value === null) throw new Error(`${file}: front matter is missing`)
  const given = value as Record<string, unknown>
  for (const key of Object.keys(given))
    if (!KEYS.some((known) => known === key))
      throw new Error(`${file}: front matter has an unknown key "${key}"`)
  const { title, description } = given
  if (typeof title !== 'string' || title.trim() === '') throw new Error(`${file}: "title" is missing`)
  if (typeof description !== 'string' || description.trim() === '')
    throw new Error(`${file}: "description" is missing`)
  if (description.length > 160) throw new Error(`${file}: "description" is longer than 160 characters`)
  return { title, description }
}
