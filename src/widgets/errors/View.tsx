import { useEffect, useLayoutEffect, useState, useSyncExternalStore } from 'react'
import type { SaliencyModel } from '../../engine/studyTasks/saliency'
import type { TrainingActions } from '../../training/api'
import { saveFile } from '../../training/saveFile'
import { isUnderWay } from '../../training/snapshot'
import { useTrainer } from '../../training/useTrainer'
import { exportText } from './exportText'
import { mapKey, positionOf } from './model'
import { cardsOf } from './modelCards'
import { Panel } from './Panel'
import { recorded } from './recorded'
import { sessionStore } from './session'

const shippedModel = () =>
  new URL(`${import.meta.env.BASE_URL}models/deep-convnet-augmented/`, location.href).href

/** The widget, connected to the training worker, the address and the tab's memory. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { snapshot, actions } = useTrainer()
  const { state, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  // Before any click can arrive: one that woke the widget must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])

  const { predictions, plan } = snapshot
  const isBusy = isUnderWay(snapshot.status)
  const { deck } = state.setting
  const cards = cardsOf(deck, recorded, predictions)
  const card = cards[positionOf(cards, state.setting)]
  const pixels = usePixels(card && card.place === null ? card.index : null, actions)

  const wanted =
    state.isWatching && !isBusy && card && state.guesses[card.index] !== undefined
      ? mapKey(deck, card.index, state.target, predictions?.step ?? null)
      : null
  const isMissing = wanted !== null && !state.maps[wanted]
  const { target } = state
  const index = card?.index
  useEffect(() => {
    if (!isMissing || index === undefined) return
    const model = async (): Promise<SaliencyModel> => {
      if (deck !== 'own' || !plan) return shippedModel()
      return { plan, weights: (await actions.exportWeights()).weights }
    }
    model()
      .then((asked) => actions.study('saliency', { model: asked, index, target }))
      .then(
        (part) => sessionStore.send({ type: 'mapped', key: wanted, part }),
        (error: unknown) =>
          sessionStore.send({
            type: 'failed',
            detail: error instanceof Error ? error.message : String(error),
          }),
      )
  }, [isMissing, wanted, deck, plan, index, target, actions])

  return (
    <Panel
      {...{ language, state, problems, recorded, predictions, pixels, isBusy }}
      isComputing={isMissing}
      send={sessionStore.send}
      onSave={() => {
        const today = new Date().toISOString().slice(0, 10)
        const text = exportText(deck, state.guesses, recorded, predictions, today)
        saveFile('digits-guessed.json', text, 'application/json')
      }}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}

/** The pixels of test images that no sheet has, as they come. */
function usePixels(
  index: number | null,
  actions: Pick<TrainingActions, 'testImages'>,
): ReadonlyMap<number, Uint8Array | null> {
  const [pixels, setPixels] = useState<ReadonlyMap<number, Uint8Array | null>>(new Map())
  useEffect(() => {
    if (index === null) return
    const keep = (image: Uint8Array | null) => setPixels((before) => new Map(before).set(index, image))
    actions.testImages([index]).then(keep, () => keep(null))
  }, [index, actions])
  return pixels
}
