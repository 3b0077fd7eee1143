import { useState } from 'react'
import { Segmented } from '../../../figures/Segmented'
import { Slider } from '../../../figures/Slider'
import { layersLeftOut, limitsOf, OWN_KEYS, seenBy, STACKS, stacksOf, type Cell, type Drawn } from '../model'
import type { Strings } from '../strings'
import { Costs } from './Costs'
import type { PartProps } from './partProps'
import { Sheets } from './Sheets'

/** Which cells an output cell sees, layer by layer, and what the layers cost. */
export function StackPart({ setting, onChange, count, t }: PartProps) {
  const [pointed, onPoint] = useState<Cell | null>(null)
  const { stack, cell } = setting
  const stacks = stacksOf(setting)
  const last = stacks[0]!.sides.at(-1)! - 1
  const shown = pointed && pointed.row <= last && pointed.column <= last ? pointed : cell
  const names =
    stack === 'own'
      ? [t.ownName]
      : [t.oneName(stack === 'five' ? 5 : 7), t.smallName(stack === 'five' ? 2 : 3)]
  const leftOut = layersLeftOut(setting)
  return (
    <section className="sight__part">
      <h4>{t.stackPart}</h4>
      <Segmented
        label={t.stackChoice}
        options={STACKS.map((value) => ({ value, label: t.stacks[value] }))}
        value={stack}
        onChange={(value) => onChange({ stack: value })}
      />
      {stack === 'own' && <OwnStack {...{ setting, onChange, count, t }} />}
      <div className="sight__stacks" data-single={stack === 'own' || undefined}>
        {stacks.map((each, index) => (
          <figure key={index}>
            <figcaption>
              <b>{names[index]}</b> <span>{each.sides.map((side) => `${side}×${side}`).join(' → ')}</span>
            </figcaption>
            <Sheets
              stack={each}
              levels={Math.max(...stacks.map(({ layers }) => layers.length))}
              {...{ shown, onPoint, t }}
              chosen={cell}
              label={names[index]!}
              onChoose={(next) => onChange({ cell: next })}
            />
            <p>{seenWords(each, shown, t, count)}</p>
          </figure>
        ))}
      </div>
      {leftOut > 0 && <p className="sight__warning">{t.leftOut(leftOut)}</p>}
      <p className="sight__hint">{t.sheetsKey}</p>
      <Costs {...{ setting, onChange, count, t }} />
    </section>
  )
}

function seenWords(stack: Drawn, cell: Cell, t: Strings, count: (n: number) => string): string {
  const { side, jump, from, cells, mostPaths } = seenBy(stack, cell)
  const inside = stack.sides[0]!
  const isCut = from.row < 0 || from.column < 0 || from.row + side > inside || from.column + side > inside
  return [
    t.sees(cell.row + 1, cell.column + 1, side, jump),
    isCut || cells < side * side ? t.reaches(count(cells), count(side * side)) : t.reachesAll(count(cells)),
    mostPaths === 1 ? t.onePath : t.manyPaths(count(mostPaths)),
  ].join(' ')
}

function OwnStack({ setting: { own }, onChange, t }: PartProps) {
  const limits = limitsOf(own)
  return (
    <div className="sight__own">
      {OWN_KEYS.map((key) => (
        <Slider
          key={key}
          label={t.own[key]}
          value={own[key]}
          min={limits[key][0]}
          max={limits[key][1]}
          disabled={limits[key][0] === limits[key][1]}
          format={String}
          onChange={(value) => onChange({ own: { [key]: value } })}
        />
      ))}
    </div>
  )
}
