import { cardsOf, scoresOf, type Recorded } from '../../src/widgets/errors/model'
import { changesOf, checkpointOf, stubborn } from '../../src/widgets/errors/modelEpochs'
import { overlaps } from '../../src/widgets/errors/modelShared'

/** What the text prints of the recording. */
export function printedOf(recorded: Recorded) {
  const { scores } = scoresOf(cardsOf('net', recorded, null), {})
  const anyScores = scoresOf(cardsOf('any', recorded, null), {}).scores
  const shared = overlaps(recorded)
  const atLeast = (by: number) => shared.filter((each) => each.by >= by)
  const digits = (by: number) => atLeast(by).reduce((sum, { cards }) => sum + cards.length, 0)
  const trained = recorded.checkpoints.filter(({ counts }) => !counts)
  const changes = changesOf(recorded, checkpointOf(recorded, 8))
  return {
    date: recorded.recordedAt,
    net: cardsOf('net', recorded, null).length,
    netSecondRight: scores.second!.all,
    netTogetherRight: scores.together!.all,
    any: digits(1),
    anyNetRight: anyScores.net!.all,
    byTwo: digits(2),
    byTwoExpected: Math.round(atLeast(2).reduce((sum, { expected }) => sum + expected, 0)),
    byAll: digits(8),
    firstEpoch: trained[0]!.errors,
    lastEpoch: trained.at(-1)!.errors,
    mended: changes?.mended,
    fresh: changes?.fresh,
    stubborn: stubborn(recorded),
  }
}
