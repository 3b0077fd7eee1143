/** Figure 8-14: AlexNet's forward time on a GPU and on a CPU, layer by layer, above its multiply-adds. Three strips of one length. */
import { sharesOf, sumsOf } from './alexNet'
import { Key, ShareStrip } from './ShareStrip'
import { words } from './strings'
import './LayerTimes.css'

const MEASURES = ['gpu', 'cpu', 'macs'] as const

export function LayerTimes({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  return (
    <div className="layer-times">
      <Key language={language} />
      {MEASURES.map((measure) => (
        <ShareStrip
          key={measure}
          title={text[measure]}
          shares={sharesOf(measure)}
          sums={sumsOf(measure)}
          language={language}
        />
      ))}
    </div>
  )
}
