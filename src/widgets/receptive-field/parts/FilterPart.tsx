import { useId, useMemo, type CSSProperties } from 'react'
import { DigitImage } from '../../../figures/DigitImage'
import { ImageGrid } from '../../../figures/ImageGrid'
import { Switch } from '../../../figures/Switch'
import { scientific } from '../../../math/scientific'
import { composed } from '../../../math/receptiveField'
import { compareOn, FILTERS, WEIGHTS, type FilterName } from '../modelFilters'
import type { Recording } from '../recorded'
import type { PartProps } from './partProps'
import { Signed } from './Picture'

/** Two filters and the one that does their work, both run on a digit here, and how far they are apart. */
export function FilterPart({ setting, onChange, digits, t }: PartProps & Pick<Recording, 'digits'>) {
  const { first, second, relu, digit } = setting
  const { pixels } = digits[digit]!
  const compared = useMemo(() => compareOn(pixels, { first, second, relu }), [pixels, first, second, relu])
  const { largest, largestDifference } = compared
  const words = [
    largestDifference < 0.01 ? scientific(largestDifference.toExponential(1)) : largestDifference.toFixed(2),
    largest.toFixed(2),
  ] as const
  const pictures = [
    { name: t.atOnce, values: compared.atOnce },
    { name: relu ? t.inTurnRelu : t.inTurn, values: compared.inTurn },
    { name: t.difference, values: compared.difference },
  ]
  return (
    <section className="sight__part">
      <h4>{t.filterPart}</h4>
      <div className="sight__filters">
        <Chosen
          value={first}
          label={t.first}
          names={t.filters}
          onChoose={(name) => onChange({ first: name })}
        />
        <Chosen
          value={second}
          label={t.second}
          names={t.filters}
          onChoose={(name) => onChange({ second: name })}
        />
        <Switch label={t.relu} checked={relu} onChange={(on) => onChange({ relu: on })} />
      </div>
      <div className="sight__sum" role="group" aria-label={t.sum}>
        <Weights weights={WEIGHTS[first]} label={`${t.first}: ${t.filters[first]}`} />
        <span>{relu ? t.thenRelu : t.then}</span>
        <Weights weights={WEIGHTS[second]} label={`${t.second}: ${t.filters[second]}`} />
        <span>{relu ? '≠' : '='}</span>
        <Weights weights={composed(WEIGHTS[first], WEIGHTS[second])} label={t.composed} />
      </div>
      <details>
        <summary>{t.otherDigit}</summary>
        <ImageGrid
          items={digits.map(({ label, pixels: each }) => ({
            id: label,
            pixels: each,
            caption: label,
            label: t.digit(label),
          }))}
          sizePx={40}
          selectedId={digit}
          onSelect={(label) => onChange({ digit: label })}
          emptyText=""
        />
      </details>
      <div className="sight__results">
        <figure>
          <DigitImage pixels={pixels} sizePx={168} label={t.digit(digit)} />
          <figcaption>{t.input}</figcaption>
        </figure>
        {pictures.map(({ name, values }) => (
          <figure key={name}>
            <Signed values={values} largest={largest} label={name} />
            <figcaption>{name}</figcaption>
          </figure>
        ))}
      </div>
      <output className="sight__verdict" data-apart={largestDifference > 1e-6 || undefined}>
        {largestDifference <= 1e-6
          ? t.same(...words)
          : t.apart(...words, (100 * largestDifference) / largest)}
      </output>
      <p className="sight__hint">{t.mapsKey}</p>
    </section>
  )
}

interface ChosenProps {
  value: FilterName
  label: string
  names: Record<FilterName, string>
  onChoose(name: FilterName): void
}

function Chosen({ value, label, names, onChoose }: ChosenProps) {
  const id = useId()
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value as FilterName)}>
        {FILTERS.map((name) => (
          <option key={name} value={name}>
            {names[name]}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Up to three characters, the zero before the point left out: `−.38`. */
function short(weight: number): string {
  const text = Number(weight.toFixed(2)).toString().replace('-', '−')
  return text.replace('0.', '.')
}

/** A filter with its numbers, tinted by sign and size. */
function Weights({ weights, label }: { weights: readonly number[]; label: string }) {
  const side = Math.sqrt(weights.length)
  const largest = Math.max(...weights.map(Math.abs))
  const all = weights.map(short).join(' ')
  return (
    <svg
      className="sight__weights"
      style={{ '--side': side } as CSSProperties}
      viewBox={`0 0 ${20 * side} ${20 * side}`}
      role="img"
      aria-label={`${label}. ${all}`}
    >
      {weights.map((weight, i) => (
        <g key={i} transform={`translate(${20 * (i % side)} ${20 * Math.floor(i / side)})`}>
          <rect
            className={weight < 0 ? 'sight__weight sight__weight--below' : 'sight__weight'}
            width="20"
            height="20"
            fillOpacity={Number(((0.45 * Math.abs(weight)) / largest).toFixed(2))}
          />
          <text x="10" y="13">
            {short(weight)}
          </text>
        </g>
      ))}
    </svg>
  )
}
