/**
 * `npx tsx tools/recordPhotographs.ts`: asks the published networks of section 8.4 about the photographs of their labs, times them, and writes what
 * the labs show first and the text prints. Needs `npm run build:wasm`.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { startNodeWasm } from '../src/engine/kernels/wasm/testing/nodeWasm'
import { PhotographsStudy } from '../src/engine/studies/photographs'
import type { Photograph, PhotographsPart, PhotographsTask } from '../src/engine/studyTasks/photographs'
import { pictureFile, PICTURE_NAMES, type PictureName } from '../src/math/photographs/pictures'
import { serveFiles } from '../tests/support/nodeFiles'
import { pixelsOf, withPage } from './photographs/pictures'
import { recordPhotoDetection } from './photographs/recordPhotoDetection'
import { recordPhotoSegmentation } from './photographs/recordPhotoSegmentation'
import type { PhotographRecorder } from './photographs/recorder'

await startNodeWasm()
serveFiles('public/')
const study = new PhotographsStudy({ siteUrl: 'public/', now: () => performance.now() })
const photographs = await withPage(async (page) => {
  const entries: [PictureName, Photograph][] = []
  for (const name of PICTURE_NAMES)
    entries.push([name, await pixelsOf(page, readFileSync(`public/${pictureFile(name)}`))])
  return Object.fromEntries(entries) as Record<PictureName, Photograph>
})
const about = {
  recordedAt: new Date().toISOString().slice(0, 10),
  machine: `${cpus()[0]?.model.trim() ?? 'unknown'}, one thread, Node ${process.versions.node}`,
}
const recorder: PhotographRecorder = {
  photographs,
  card: (folder) => JSON.parse(readFileSync(`public/photographs/${folder}/card.json`, 'utf8')) as never,
  async ask<Kind extends PhotographsPart['kind']>(task: PhotographsTask, kind: Kind) {
    const part = await study.advance(task)
    if (part.kind !== kind) throw new Error(`asked for ${kind}, and was told ${part.kind}`)
    return part as Extract<PhotographsPart, { kind: Kind }>
  },
  write(lab, fileOfFacts, shown, facts) {
    writeFileSync(`src/widgets/${lab}/recorded.json`, `${JSON.stringify({ ...about, ...shown })}\n`)
    const said = { date: about.recordedAt, machine: about.machine, ...facts }
    writeFileSync(`content/facts/${fileOfFacts}.json`, `${JSON.stringify(said, null, 2)}\n`)
    console.log(`${lab}: recorded`)
  },
}
await recordPhotoDetection(recorder)
await recordPhotoSegmentation(recorder)
