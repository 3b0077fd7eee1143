/** Four workers in step and out of step, over the same stretch of time; a slider slows the fourth down. */
import { useState } from 'react'
import { Slider } from '../Slider'
import { asynchronous, EXCHANGE, PACES, sharesDone, stalest, synchronous, type Worker } from './timeline'
import { words, type Words } from './strings'
import './StepTimeline.css'

/** Length of the stretch: what a synchronous run does in it are whole steps. */
const UNTIL = 6
const [WIDTH, ROW, LEFT] = [330, 16, 16]
const x = (time: number) => LEFT + (time / UNTIL) * (WIDTH - LEFT)

export function StepTimeline({ language }: { language: 'ko' | 'en' }) {
  const text = words[language]
  const [slow, setSlow] = useState(PACES[3]!)
  const paces = [...PACES.slice(0, 3), slow]
  const together = synchronous(paces, Math.floor(UNTIL / (Math.max(...paces) + EXCHANGE) + 1e-9))
  const apart = asynchronous(paces, UNTIL)
  return (
    <div className="timeline">
      <ul className="figure-key timeline__key">
        {(['compute', 'wait', 'exchange'] as const).map((kind) => (
          <li key={kind} className={`timeline--${kind}`}>
            {text[kind]}
          </li>
        ))}
      </ul>
      <Lanes title={text.synchronous} workers={together} remark={text.fresh} text={text} />
      <Lanes
        title={text.asynchronous}
        workers={apart}
        remark={text.stale.replace('{n}', String(stalest(apart)))}
        text={text}
      />
      <Slider
        label={text.pace}
        value={slow}
        min={1}
        max={2.8}
        step={0.1}
        format={(value) => `×${value.toFixed(1)}`}
        onChange={setSlow}
      />
    </div>
  )
}

function Lanes({ title, workers, remark, text }: LanesProps) {
  const summary = `${text.done.replace('{n}', String(sharesDone(workers)))} · ${remark}`
  return (
    <section className="timeline__part" aria-label={title}>
      <p className="timeline__title">
        <b>{title}</b> <output>{summary}</output>
      </p>
      <svg
        className="timeline__svg"
        viewBox={`0 0 ${WIDTH} ${workers.length * ROW}`}
        role="img"
        aria-label={`${title}. ${summary}`}
      >
        {workers.map(({ spans }, worker) => (
          <g key={worker}>
            <text x={0} y={(worker + 0.5) * ROW}>
              {worker + 1}
            </text>
            {spans.map(({ from, to, kind }) => (
              <rect
                key={`${from}${kind}`}
                className={`timeline__span timeline--${kind}`}
                x={x(from) + 0.5}
                y={worker * ROW + 2}
                width={x(to) - x(from) - 1}
                height={ROW - 4}
              />
            ))}
          </g>
        ))}
      </svg>
    </section>
  )
}

interface LanesProps {
  title: string
  workers: Worker[]
  remark: string
  text: Words
}
