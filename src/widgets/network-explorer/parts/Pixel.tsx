import { Slider } from '../../../figures/Slider'
import { scientific } from '../../../math/scientific'
import type { Weights } from '../../../engine/protocol'
import { LAYERS, type Unit } from '../modelLayers'
import { fixed, signed } from '../modelNumbers'
import { activationAt, type Reading } from '../modelReading'
import { arithmeticOf, weightiest, type UnitMax, type UnitSum } from '../modelUnit'
import type { Strings } from '../strings'
import { Cells } from './Cells'
import { Rods } from './Rods'

interface Props {
  unit: Unit
  /** Null for the one that counts most. */
  input: number | null
  reading: Reading
  /** Null until they have come. */
  parameters: Weights | null
  onInput(input: number): void
  t: Strings
}

/** How one unit comes by its value: all that it adds up, and one input channel's products written out. */
export function Pixel({ unit, input, reading, parameters, onInput, t }: Props) {
  const arithmetic = arithmeticOf(unit, reading.values[unit.layer - 1]!, parameters)
  if (!arithmetic) return <p className="explorer__quiet explorer__pending">{t.waiting}</p>
  const { kind } = LAYERS[unit.layer]!
  const engine = activationAt(reading, unit)
  const result = <Result {...{ engine, reading, kind, t }} value={arithmetic.value} />
  return (
    <div className="explorer__pixel" data-kind={kind}>
      {arithmetic.kind === 'max' ? (
        <Largest {...{ arithmetic, t }} channel={unit.channel}>
          {result}
        </Largest>
      ) : (
        <Sum {...{ arithmetic, input, onInput, t }} before={LAYERS[unit.layer - 1]!.kind}>
          {result}
        </Sum>
      )}
    </div>
  )
}

interface ResultProps extends Pick<Props, 'reading' | 't'> {
  value: number
  engine: number
  kind: string
}

function Result({ value, engine, reading, kind, t }: ResultProps) {
  const apart = Math.abs(value - engine)
  return (
    <div className="explorer__result">
      <b data-whole="" data-kind={kind}>
        {fixed(value, 4)}
      </b>
      <p>
        {reading.isRounded ? t.recordedValue : t.engineValue(fixed(engine, 4))}
        {!reading.isRounded && (
          <span data-testid="apart">
            {apart === 0 ? t.same : t.apart(scientific(apart.toExponential(0)))}
          </span>
        )}
      </p>
    </div>
  )
}

function Largest({
  arithmetic: { patch, largest },
  channel,
  children,
  t,
}: { arithmetic: UnitMax; channel: number; children: React.ReactNode } & Pick<Props, 't'>) {
  return (
    <div className="explorer__terms explorer__terms--last">
      <Cells
        values={patch}
        largest={Math.max(1e-9, ...patch)}
        caption={t.window(channel + 1)}
        taken={largest}
        kind="activations"
      />
      <span className="explorer__sign">{t.max}</span>
      {children}
    </div>
  )
}

interface SumProps extends Pick<Props, 'input' | 'onInput' | 't'> {
  arithmetic: UnitSum
  /** Kind of the layer before. */
  before: string
  children: React.ReactNode
}

function Sum({ arithmetic, input: chosen, onInput, before, children, t }: SumProps) {
  const input = chosen ?? weightiest(arithmetic)
  const { contributions, total, bias, hasRelu, side } = arithmetic
  const { patch, isPadding, weights, products, sum } = contributions[input]!
  const largest = (all: readonly number[]) => Math.max(1e-9, ...all.map(Math.abs))
  const inputs = contributions.length
  const caption = before === 'affine' ? t.unitIn(input + 1) : t.patch(input + 1, inputs)
  return (
    <>
      <div className="explorer__terms">
        <Cells
          values={patch}
          largest={largest(contributions.flatMap((each) => each.patch))}
          caption={caption}
          isPadding={isPadding}
          kind="activations"
        />
        <span className="explorer__sign">×</span>
        <Cells
          values={weights}
          largest={largest(contributions.flatMap((each) => each.weights))}
          caption={side > 1 ? t.kernel : t.weight}
          kind="signed"
        />
        <span className="explorer__sign">=</span>
        <Cells
          values={products}
          largest={largest(contributions.flatMap((each) => each.products))}
          caption={side > 1 ? t.products : t.product}
          kind="signed"
        />
        {side > 1 && (
          <p className="explorer__partial">
            <span>{t.partial(products.length)}</span>
            <b>{fixed(sum, 4)}</b>
          </p>
        )}
      </div>
      {inputs > 1 && (
        <div className="explorer__all">
          <p className="explorer__quiet">{before === 'affine' ? t.allUnits(inputs) : t.all(inputs)}</p>
          <Rods values={contributions.map((each) => each.sum)} chosen={input} chooses="input" />
          <Slider
            label={before === 'affine' ? t.chooseUnit : t.chooseInput}
            value={input + 1}
            min={1}
            max={inputs}
            format={(at) => `${at}: ${fixed(contributions[at - 1]!.sum, 4)}`}
            onChange={(at) => onInput(at - 1)}
          />
        </div>
      )}
      <div className="explorer__terms explorer__terms--last">
        <p className="explorer__partial">
          <span>{t.total(inputs)}</span>
          <b>{fixed(total, 4)}</b>
        </p>
        <p className="explorer__partial">
          <span>{t.bias}</span>
          <b>{signed(bias, 4)}</b>
        </p>
        <p className="explorer__partial">
          <span>{t.before}</span>
          <b>= {fixed(arithmetic.before, 4)}</b>
        </p>
        <span className="explorer__sign">{hasRelu ? 'ReLU →' : '→'}</span>
        {children}
      </div>
    </>
  )
}
