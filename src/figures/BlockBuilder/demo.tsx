import { useState } from 'react'
import type { Demos } from '../demo'
import { BlockBuilder, type BlockBuilderProps } from './BlockBuilder'

type Given = Pick<BlockBuilderProps, 'language' | 'network' | 'locked' | 'chosen'>

function Held({ network, ...given }: Given) {
  const [text, setText] = useState(network)
  return <BlockBuilder {...given} network={text} onNetwork={setText} />
}

const state = (given: Omit<Given, 'language'>) => (language: 'ko' | 'en') => (
  <Held {...given} language={language} />
)

export const demos: Demos = {
  'the chapter’s network': state({ network: 'c16 c16 p c32 c32p2 p c64 c64 p f50 d50 f10', chosen: 3 }),
  'one of each': state({
    network: 'c16s2 n d10 r(c16 n c16 n) r(c32s2 n c32 n) i(8|8-16|4-8|8) n g f10',
    chosen: 3,
  }),
  'a residual block chosen': state({ network: 'c8 p r(c16 n c16 n) p3s2p1 f50 f10', chosen: 2 }),
  'locked while it trains': state({ network: 'c8 p c16 p f10', locked: true }),
  'no network': state({ network: 'c16 p p p p p f10' }),
}
