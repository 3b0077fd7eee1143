/** What `tools/recordFeatures.ts` wrote: every channel of the shipped network, and probes of every layer. */
import atlasUrl from './atlas.png'
import digitsUrl from './digits.png'
import { ATLAS_COLUMNS, DIGIT_COLUMNS, type Recorded } from './model'
import text from './recorded.json?raw'

export const recording = JSON.parse(text) as Recorded

/** The ends of all climbs in one picture, and in another the test digits (Yann LeCun and Corinna Cortes, CC BY-SA 3.0) that answered most. */
export const sheets = {
  atlas: { url: atlasUrl, columns: ATLAS_COLUMNS },
  digits: { url: digitsUrl, columns: DIGIT_COLUMNS },
}
