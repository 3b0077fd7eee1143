import { CLASSES, named } from '../model'
import type { Strings } from '../strings'
import { difference, printed } from './numbers'

interface ScoresProps {
  caption: string
  /** What the two lists are called. */
  names: { dense: string; convolution: string }
  dense: Float32Array
  convolution: Float32Array
  t: Strings
}

/** Ten scores in two ways beside each other, as bars on one scale and as numbers. */
export function Scores({ caption, names, dense, convolution, t }: ScoresProps) {
  const most = Math.max(...dense, ...convolution, 0)
  const least = Math.min(...dense, ...convolution, 0)
  const at = (value: number) => (100 * (value - least)) / Math.max(1e-9, most - least)
  const best = [named(dense).digit, named(convolution).digit]
  const bar = (value: number) => ({
    x: Math.min(at(0), at(value)),
    width: Math.max(0.4, Math.abs(at(value) - at(0))),
  })
  return (
    <table className="forms__scores">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t.digit}</th>
          <td aria-hidden="true" />
          <th scope="col" data-form="dense">
            {names.dense}
          </th>
          <th scope="col" data-form="convolution">
            {names.convolution}
          </th>
          <th scope="col">{t.difference}</th>
        </tr>
      </thead>
      <tbody>
        {Array.from({ length: CLASSES }, (_, digit) => {
          const [a, b] = [dense[digit]!, convolution[digit]!]
          return (
            <tr key={digit}>
              <th scope="row">{digit}</th>
              <td aria-hidden="true" className="forms__bars">
                <svg viewBox="0 0 100 8" preserveAspectRatio="none">
                  <rect data-form="dense" {...bar(a)} y={0.5} height={3} />
                  <rect data-form="convolution" {...bar(b)} y={4.5} height={3} />
                </svg>
              </td>
              <td data-best={best[0] === digit || undefined}>{printed(a)}</td>
              <td data-best={best[1] === digit || undefined}>{printed(b)}</td>
              <td>{difference(Math.abs(a - b))}</td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
