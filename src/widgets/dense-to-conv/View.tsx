import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { useLinkedSteps } from '../../figures/Steps'
import { median } from '../../math/median'
import { PAGE, pageText, renderPage } from '../../math/scenes/page'
import { PLACE_COUNT, windowAt } from '../../math/scenes/pageWindows'
import { pocket } from '../../math/scenes/pocket'
import { SPRITE_PIXELS, spriteAt } from '../../math/scenes/scene'
import { saveFile } from '../../training/saveFile'
import { useSceneAnswer, type SceneAnswer } from '../../training/useSceneAnswer'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { FIRST, pageOf, type Action } from './model'
import { Panel, STEP_IDS, type Known } from './Panel'
import { recorded, type DigitAnswer, type GridAnswer } from './recorded'
import { sessionStore } from './session'

/** One pass is short and its time unsteady, so the middle of some counts. */
const REPEATS = { pass: 5, windows: 1 }

/** The lab, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { actions } = useTrainer()
  const { state: setting, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  useLayoutEffect(() => sessionStore.open(), [])
  const [step, showStep] = useLinkedSteps(STEP_IDS)
  // eslint-disable-next-line react-hooks/exhaustive-deps -- a hovered reference shows its step and leaves the address alone
  useEffect(() => showStep(setting.step), [setting.step])

  /** Not in the address: a drawing is 784 numbers. `count` tells one from the next. */
  const [drawing, setDrawing] = useState<{ pixels: Uint8Array | null; count: number }>({
    pixels: null,
    count: 0,
  })
  const drawn = drawing.pixels
  const page = pageOf(setting)
  const text = pageText(page)
  const isFirstPage = setting.page === FIRST.page && setting.laid === null
  const digit = useSceneAnswer<DigitAnswer>({
    key: `${drawn ? `drawn ${drawing.count}` : setting.digit} ${setting.neuron}`,
    recorded:
      !drawn && setting.digit === FIRST.digit && setting.neuron === FIRST.neuron ? recorded.digit : undefined,
    async ask() {
      const pixels = (drawn ?? spriteAt(pocket.digits, setting.digit)).slice()
      const part = await actions.study('dense-to-conv', { kind: 'digit', pixels, neuron: setting.neuron })
      return part.kind === 'digit' ? part : null
    },
  })
  const pass = useSceneAnswer<GridAnswer>({
    key: text,
    recorded: isFirstPage ? recorded.pass : undefined,
    async ask() {
      const pixels = renderPage(page, pocket)
      const task = { kind: 'pass', pixels, widthPx: PAGE.width, repeats: REPEATS.pass } as const
      const part = await actions.study('dense-to-conv', task)
      return part.kind === 'pass' ? { scores: part.scores, ms: median(part.ms) } : null
    },
  })
  const windows = useSceneAnswer<GridAnswer>({
    key: text,
    recorded: isFirstPage ? recorded.windows : undefined,
    async ask() {
      const pixels = windowsOf(renderPage(page, pocket))
      const task = { kind: 'windows', pixels, repeats: REPEATS.windows } as const
      const part = await actions.study('dense-to-conv', task)
      return part.kind === 'windows' ? { scores: part.scores, ms: median(part.ms) } : null
    },
  })
  /** The recorded answers were in sight when the first of one's own was asked for. */
  const [wasRecorded, setRecorded] = useState({ digit: false, page: false })
  const askDigit = () => {
    if (digit.source === 'recorded') setRecorded((were) => ({ ...were, digit: true }))
    digit.begin()
  }
  const askPage = () => {
    if (pass.source === 'recorded') setRecorded((were) => ({ ...were, page: true }))
    pass.begin()
    windows.begin()
  }
  /** Who changes what is asked about wants to see the answer. */
  const send = (action: Action) => {
    sessionStore.send(action)
    if (action.type !== 'set') askPage()
    else if (action.change.digit !== undefined || action.change.neuron !== undefined) askDigit()
  }
  const known = {
    digit: knownOf(digit, wasRecorded.digit ? recorded.digit : null),
    pass: knownOf(pass, wasRecorded.page ? recorded.pass : null),
    windows: knownOf(windows, wasRecorded.page ? recorded.windows : null),
  }

  return (
    <Panel
      {...{ language, setting, step, problems, send, ...known }}
      recording={recorded}
      drawn={drawn}
      onDraw={(pixels) => {
        setDrawing(({ count }) => ({ pixels, count: count + 1 }))
        askDigit()
      }}
      onStep={(to) => {
        showStep(to)
        send({ type: 'set', change: { step: to } })
      }}
      onAskDigit={askDigit}
      onAskPage={askPage}
      onSave={() => {
        const date = new Date().toISOString().slice(0, 10)
        const shown = {
          digit: digit.answer,
          drawn,
          pass: pass.answer,
          windows: windows.answer,
          sources: { digit: digit.source, pass: pass.source, windows: windows.source },
        }
        saveFile('one-classifier-twice.json', exportText(setting, shown, date), 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}

/** While the first answer is on its way, what was in sight before stays there, dimmed. */
const knownOf = <Answer,>(
  { answer, source, failure }: SceneAnswer<Answer>,
  before: Answer | null,
): Known<Answer> => ({ answer: source === 'waiting' ? (answer ?? before) : answer, source, failure })

/** All windows of a page, one behind another. */
function windowsOf(pixels: Uint8Array): Uint8Array {
  const all = new Uint8Array(PLACE_COUNT * SPRITE_PIXELS)
  for (let place = 0; place < PLACE_COUNT; place++) all.set(windowAt(pixels, place), place * SPRITE_PIXELS)
  return all
}
