import { parseNetwork } from '../../../math/networkText'
import { numPyOf } from './numpy'
import { pyTorchOf } from './pytorch'
import { typeScriptOf } from './typescript'

export const DIALECTS = ['TypeScript', 'NumPy', 'PyTorch'] as const
export type Dialect = (typeof DIALECTS)[number]
export const FILES: Record<Dialect, string> = {
  TypeScript: 'awesomeNet.ts',
  NumPy: 'awesome_net.py',
  PyTorch: 'awesome_net_torch.py',
}
const WRITERS = { TypeScript: typeScriptOf, NumPy: numPyOf, PyTorch: pyTorchOf }

/** The network as a program; empty where the text is no network. */
export function codeOf(dialect: Dialect, text: string): string {
  const parsed = parseNetwork(text)
  return 'problem' in parsed ? '' : WRITERS[dialect](parsed.parts, text)
}
