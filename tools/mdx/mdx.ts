import mdx from '@mdx-js/rollup'
import rehypeShiki from '@shikijs/rehype'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMath from 'remark-math'
import remarkMdxFrontmatter from 'remark-mdx-frontmatter'
import type { Plugin } from 'vite'
import { remarkCaptions } from './captions'
import { rehypeCodeHtml } from './codeHtml'
import { remarkHeadingIds } from './headingIds'
import { remarkHyphens } from './hyphens'
import { remarkTex } from './maths'
import { remarkPageData } from './pageData'
import { remarkParticles } from './particles'
import { usesPlugin } from './uses'

const shiki = {
  langs: ['ts', 'python', 'bash', 'json'],
  themes: { light: 'github-light-high-contrast', dark: 'github-dark-high-contrast' },
  defaultColor: false,
  defaultLanguage: 'text',
  fallbackLanguage: 'text',
} as const

/** The one MDX pipeline, for the dev server, the build and the tests alike. */
export function bookMdx(): Plugin[] {
  const compile = mdx({
    remarkPlugins: [
      remarkFrontmatter,
      remarkMdxFrontmatter,
      remarkGfm,
      remarkMath,
      remarkHeadingIds,
      remarkParticles,
      remarkHyphens,
      remarkPageData,
      remarkCaptions,
      remarkTex,
    ],
    rehypePlugins: [[rehypeShiki, { ...shiki, langs: [...shiki.langs] }], rehypeCodeHtml],
  }) as Plugin
  return [{ ...compile, enforce: 'pre' }, katexStyles(), usesPlugin()]
}

/** Only a page that sets formulas loads KaTeX's style sheet, and of its fonts only the format that every browser takes. */
function katexStyles(): Plugin {
  return {
    name: 'katex-styles',
    enforce: 'pre',
    transform(code, id) {
      if (id.endsWith('katex.min.css'))
        return { code: code.replace(/,url\([^)]*\.(woff|ttf)\) format\("[a-z]+"\)/g, ''), map: null }
      if (!id.endsWith('.mdx') || !code.includes('class=\\"katex')) return
      return { code: `import 'katex/dist/katex.min.css'\n${code}`, map: null }
    },
  }
}
