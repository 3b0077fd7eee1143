import { useState } from 'react'
import { browserWords } from '../../lib/browserWords'
import { saveFile } from '../../training/saveFile'
import { PLAN, type Benchmark } from './model'
import { Panel } from './Panel'
import text from './recorded.json?raw'
import { useBench } from './useBench'

/** Measured by this page and saved with its own button. */
const recorded = JSON.parse(text) as Benchmark

/** The bench, connected to the training worker and to what the browser says of itself. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { state, reports, isBusy, run, stop } = useBench()
  const [today, setToday] = useState('')
  const benchmark: Benchmark =
    state.status === 'before'
      ? recorded
      : {
          network: 'DeepConvNet',
          batch: PLAN.batchSize,
          browser: browserWords(navigator.userAgent),
          cores: navigator.hardwareConcurrency,
          recordedAt: today,
          outcomes: state.outcomes,
        }
  return (
    <Panel
      {...{ language, state, benchmark, reports, isBusy }}
      onRun={() => {
        setToday(new Date().toISOString().slice(0, 10))
        run()
      }}
      onStop={stop}
      onSave={() => saveFile('bench.json', `${JSON.stringify(benchmark, null, 2)}\n`, 'application/json')}
    />
  )
}
