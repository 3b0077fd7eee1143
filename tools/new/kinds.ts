/** What can be generated: where it goes, how it is called, which lists must learn of it, and what is left to do by hand. */

/** One line to put after the last place where `after` stands. */
export interface Edit {
  file: string
  after: string
  insert: string
}

interface Definition {
  folder: string
  pattern: RegExp
  /** Completes “a name must be …”. */
  naming: string
  edits: Edit[]
  next: string[]
}

export type Kind = 'widget' | 'section' | 'kernel'

const KERNELS = 'src/engine/kernels'

export const KINDS: Record<Kind, Definition> = {
  widget: {
    folder: 'src/widgets/__name__',
    pattern: /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    naming: 'kebab-case, for example conv-stride',
    edits: [],
    next: [
      'Write model.ts and its test first: all arithmetic lives there.',
      'Look at every state in the gallery: npm run dev, then open /en/gallery/.',
      'Take the snapshots: npx vitest run tests/visual --update.',
      'Name it in a section, in both languages: <Widget name="__name__" />.',
    ],
  },
  section: {
    folder: 'content/sections/__name__',
    pattern: /^\d+(\.\d+)+-[a-z][a-z0-9]*(-[a-z0-9]+)*$/,
    naming: 'the section’s number, then kebab-case, for example 8.1.2-data-augmentation',
    edits: [],
    next: [
      "Add it where it belongs in content/book.ts: { id: '__id__', folder: '__name__', title, description, minutes }.",
      'Write both languages; headings, components and their props must come in the same order (npx vitest run tests/content).',
      'Read it: npm run dev, then open /en/__id__/ and /ko/__id__/.',
    ],
  },
  kernel: {
    folder: `${KERNELS}/wasm`,
    pattern: /^[a-z][a-zA-Z0-9]*$/,
    naming: 'tfjs’s name for the operation in camelCase, for example conv2dBackpropFilter',
    edits: [
      {
        file: `${KERNELS}/wasm/assembly/index.ts`,
        after: 'export {',
        insert: "export { __camel__ } from './__camel__'",
      },
      {
        file: `${KERNELS}/wasm/binary.ts`,
        after: 'export interface Binary {',
        insert: '  __camel__(x: number, y: number, count: number): void',
      },
      {
        file: `${KERNELS}/install.ts`,
        after: "/kernel'",
        insert: "import { __camel__ } from './wasm/__camel__/kernel'",
      },
      { file: `${KERNELS}/install.ts`, after: 'const additions: ', insert: '  __pascal__: __camel__,' },
    ],
    next: [
      'Build and test it as it is, a square of every element: npm run build:wasm && npx vitest run __camel__.',
      'Replace the arithmetic, the float64 reference and the names; keep the odd sizes and the tolerance’s reasoning.',
      'If tfjs has a stock kernel worth falling back to, move it from `additions` to `overrides` in install.ts.',
      'Measure before and after: npm run bench.',
    ],
  },
}
