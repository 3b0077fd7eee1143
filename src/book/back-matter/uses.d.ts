/** Vite: where terms and works are named (tools/mdx/uses.ts). */
declare module 'virtual:uses' {
  /** By id, the numbers of the sections in reading order. */
  export const uses: Record<'terms' | 'works', Record<string, string[]>>
}
