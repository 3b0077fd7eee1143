import { shapeText, type MeasuredBlock } from '../../math/architectures/measure'
import type { compare } from './module'
import { biasesOf } from './module'
import { partName, type Words } from './strings'

const count = new Intl.NumberFormat('en-US')

/** Parameters and multiply-adds with and without reductions, side by side. */
export function Comparison({ counts, reduced, text }: ComparisonProps) {
  const columns = [counts.reduced, counts.naive]
  const marked = reduced ? 0 : 1
  const bar = (module: MeasuredBlock, key: 'params' | 'macs') => (
    <span
      className={`inception-module__cost inception-module__cost--${key}`}
      style={{ width: `${((100 * module[key]) / Math.max(...columns.map((one) => one[key]))).toFixed(1)}%` }}
    />
  )
  return (
    <table id={partName('reduce')} className="inception-module__table">
      <caption>{text.compared}</caption>
      <thead>
        <tr>
          <th scope="col">{text.reductions}</th>
          {[text.reduced, text.naive].map((label, index) => (
            <th key={label} scope="col" data-chosen={index === marked || undefined}>
              {label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        <tr>
          <th scope="row">{text.parameters}</th>
          {columns.map((module, index) => (
            <td key={index} data-chosen={index === marked || undefined}>
              <b>{count.format(module.params)}</b>
              {bar(module, 'params')}
              <small>
                {text.weights(count.format(module.params - biasesOf(module)), count.format(biasesOf(module)))}
              </small>
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{text.macs}</th>
          {columns.map((module, index) => (
            <td key={index} data-chosen={index === marked || undefined}>
              <b>{count.format(module.macs)}</b>
              {bar(module, 'macs')}
            </td>
          ))}
        </tr>
        <tr>
          <th scope="row">{text.output}</th>
          {columns.map((module, index) => (
            <td key={index} data-chosen={index === marked || undefined}>
              {shapeText(module)}
            </td>
          ))}
        </tr>
      </tbody>
    </table>
  )
}

interface ComparisonProps {
  counts: ReturnType<typeof compare>
  /** Which of the two is drawn above. */
  reduced: boolean
  text: Words
}
