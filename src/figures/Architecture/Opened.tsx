import type { CSSProperties } from 'react'
import { layersOf, shapeText, type MeasuredBlock, type MeasuredPart } from '../../math/architectures/measure'
import type { Words } from './strings'

const count = new Intl.NumberFormat('en-US')

/** The chosen part from inside: one layer in words, or the branches of a block side by side. */
export function Opened({ part, rows, text }: { part: MeasuredPart; rows: number; text: Words }) {
  const branches = part.kind === 'block' ? part.branches : [[part]]
  return (
    <section
      className="architecture__opened"
      style={{ '--rows': rows } as CSSProperties}
      aria-label={text.inside(part.name)}
    >
      <p className="architecture__in">
        {text.into} <b>{part.input.join('×')}</b>
      </p>
      <ul className="architecture__branches">
        {branches.map((branch, index) => (
          <li key={index}>
            {branch.length === 0 ? (
              <p className="architecture__layer" data-kind="skip">
                <b>{text.identity}</b>
                <span>{part.input.join('×')}</span>
              </p>
            ) : (
              layersOf(branch).map((layer) => (
                <p key={layer.name} className="architecture__layer" data-kind={layer.kind}>
                  <b>{text.layer(layer)}</b>
                  <span>{shapeText(layer)}</span>
                  {layer.params > 0 && (
                    <>
                      <span>{text.counted(text.params, count.format(layer.params))}</span>
                      <span>{text.counted(text.macs, text.million(layer.macs))}</span>
                    </>
                  )}
                </p>
              ))
            )}
          </li>
        ))}
      </ul>
      {part.kind === 'block' && (
        <p className="architecture__in">
          {text[part.join](ends(part))} <b>{shapeText(part)}</b>
        </p>
      )}
    </section>
  )
}

/** Channels that each branch brings to the join. */
const ends = ({ branches, input }: MeasuredBlock): number[] =>
  branches.map((branch) => (branch.at(-1)?.shape ?? input)[0])
