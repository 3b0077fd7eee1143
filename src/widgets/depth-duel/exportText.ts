/** The duel as a file. */
import type { Own } from './learning'
import { contestantOf, stepsOf, trialKey, verdictOf, type Setting } from './model'
import { costOf, excessOf, netOf, NETS, widthsOf } from './modelNets'
import type { Recording } from './recorded'

/** JSON: both networks with what they cost and how they train, what was trained here, if anything, and what was recorded; `savedAt` is an ISO date. */
export function exportText(setting: Setting, own: Own | null, recording: Recording, savedAt: string): string {
  const { recordedAt, machine, trials } = recording
  const networks = NETS.map((net) => ({
    net,
    channels: widthsOf(net, setting),
    ...costOf(netOf(net, setting)),
    training: contestantOf(net, setting),
    steps: stepsOf(setting),
    recorded: trials[trialKey(net, setting)] ?? null,
  }))
  const content = {
    savedAt,
    setting,
    stackAgainstLarge: excessOf(setting),
    networks,
    trainedHere: own,
    recorded: { recordedAt, machine, verdict: verdictOf(setting, trials) },
  }
  return `${JSON.stringify(content, null, 1)}\n`
}
