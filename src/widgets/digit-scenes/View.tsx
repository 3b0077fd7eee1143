import { useLayoutEffect, useState, useSyncExternalStore } from 'react'
import { greyPng } from '../../figures/DigitImage/png'
import { useStepsOfText } from '../../figures/Steps'
import { bytesOfBase64 } from '../../math/base64'
import { cocoOf, type CocoScene } from '../../math/scenes/coco'
import { renderScene, type Rendered } from '../../math/scenes/render'
import { SCENE_SIDE } from '../../math/scenes/scene'
import { SPLIT_SPRITES } from '../../math/scenes/splits'
import { saveFile } from '../../training/saveFile'
import { drawnScene, LAYER_IDS, LAYERS, nameOf } from './model'
import { Panel } from './Panel'
import type { ExportState } from './parts/Export'
import { sceneOf, sessionStore } from './session'

const pngOf = (pixels: Rendered['pixels']) => greyPng(pixels, SCENE_SIDE)
const NOTHING: ExportState = { done: null, saved: null }

/** The lab, connected to the address and to files. */
export function View({ language }: { language: 'ko' | 'en' }) {
  const { state: setting, problems } = useSyncExternalStore(
    sessionStore.subscribe,
    sessionStore.get,
    sessionStore.getServer,
  )
  const [exporting, setExporting] = useState(NOTHING)
  // Before any click can arrive: one that woke the lab must find the setting of the address.
  useLayoutEffect(() => sessionStore.open(), [])
  useStepsOfText(LAYER_IDS, LAYERS.indexOf(setting.layer), (at) => sessionStore.send({ layer: LAYERS[at]! }))

  const { split, seed, number, edited } = setting
  const sprites = SPLIT_SPRITES[split]
  const name = `${nameOf(split, seed, number)}${edited ? '-edited' : ''}`

  function save(scenes: CocoScene[], title: string, hasPictures: boolean) {
    const file = cocoOf(scenes, sprites, { split, seed }, hasPictures ? pngOf : undefined)
    saveFile(title, `${JSON.stringify(file)}\n`, 'application/json')
    return file.annotations.length
  }

  /** One scene at a time, so that the page can be read meanwhile. */
  async function saveMany(count: number, hasPictures: boolean) {
    const start = performance.now()
    const scenes: CocoScene[] = []
    while (scenes.length < count) {
      scenes.push(drawnScene(split, seed, number + scenes.length))
      setExporting({ done: scenes.length, saved: null })
      await new Promise((resolve) => setTimeout(resolve))
    }
    const title = `scenes-${split}-${seed}.json`
    const digits = save(scenes, title, hasPictures)
    const ms = performance.now() - start
    setExporting({ done: null, saved: { name: title, scenes: count, digits, ms } })
  }

  return (
    <Panel
      {...{ language, setting, problems, exporting }}
      send={sessionStore.send}
      onPicture={() => {
        const { pixels } = renderScene(sceneOf(setting), sprites)
        saveFile(`${name}.png`, bytesOfBase64(pngOf(pixels).split(',')[1]!), 'image/png')
      }}
      onScene={() => void save([{ scene: sceneOf(setting), name }], `${name}.json`, true)}
      onMany={(count, hasPictures) => void saveMany(count, hasPictures)}
      onDismissProblems={sessionStore.dismissProblems}
    />
  )
}
