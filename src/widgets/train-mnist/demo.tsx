/** The lab in every state, by made-up runs: nothing here is a measurement. */
import { useState } from 'react'
import type { Demos } from '../../figures/demo'
import type { PinnedRun } from './chart'
import { Lab, type LabProps } from './Lab'
import type { Language } from './model'
import * as made from './demoRuns'

type Given = Partial<Omit<LabProps, 'language'>>

function DemoLab({ language, given }: { language: Language; given: Given }) {
  const [plan, setPlan] = useState(given.plan ?? made.plan)
  const [pins, setPins] = useState<readonly PinnedRun[]>(given.pins ?? [])
  const [problems, setProblems] = useState(given.problems ?? [])
  return (
    <Lab
      snapshot={made.idle}
      actions={made.actions}
      recorded={made.recorded}
      {...given}
      {...{ language, plan, pins, problems }}
      onPlan={setPlan}
      onPin={(pin) => setPins([...pins, pin])}
      onUnpin={(letter) => setPins(pins.filter((pin) => pin.letter !== letter))}
      onDismissProblems={() => setProblems([])}
    />
  )
}

const state = (given: Given) => (language: Language) => <DemoLab language={language} given={given} />

export const demos: Demos = {
  recorded: state({}),
  'nothing recorded yet': state({ recorded: null }),
  'link with nonsense in it': state({ problems: made.problems, startOpen: 'settings' }),
  'augmentation opened': state({ plan: made.augmentedPlan, startOpen: 'augmentation' }),
  'own blocks': state({ plan: made.blocksPlan }),
  'loading data': state({ snapshot: made.loading }),
  running: state({ snapshot: made.running }),
  'paused and rate changed': state({ snapshot: made.paused, startOpen: 'settings' }),
  'stopped at the end': state({ snapshot: made.stopped }),
  diverged: state({ snapshot: made.diverged, plan: made.fastPlan }),
  'backend lost and going on': state({ snapshot: made.lostBackend }),
  'shards missing': state({ snapshot: made.shardsMissing }),
  'no GPU and refusals shown': state({ snapshot: made.noGpu, startOpen: 'device' }),
  'saved run that can be resumed': state({ snapshot: made.resumable }),
  'comparing with a pinned run': state({ snapshot: made.stopped, pins: made.pins }),
  'as in the book stuck near 1': state({ snapshot: made.stuck, plan: made.bookPlan }),
}
