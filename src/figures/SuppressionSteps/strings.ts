import type { Round as AnyRound } from '../../math/detection/nonMaximumSuppression'
import type { Candidate } from './candidates'

type Round = AnyRound<Candidate>

const list = (names: Candidate[]) => names.map(({ name, score }) => `${name} ${score.toFixed(2)}`).join(', ')
const measured = ({ removed }: Round) =>
  removed.map(({ candidate, iou }) => `${candidate.name} (IoU ${iou.toFixed(2)})`).join(', ')

const en = {
  legend: 'Step by step. The arrow keys move between the steps.',
  picture: (count: number) => `The scene with boxes for the class 7; ${count} of them are still in the race.`,
  threshold: 'threshold',
  startTitle: 'All candidates',
  start: (all: Candidate[]) => `Six boxes with their scores: ${list(all)}.`,
  keep: ({ kept }: Round) => `Keep ${kept.name}`,
  removes: (round: Round) =>
    round.removed.length === 0 ? 'Nothing overlaps it too much.' : `Removed: ${measured(round)}.`,
  endTitle: 'Left over',
  end: (kept: Candidate[]) => `${list(kept)}. Box f holds a 5: suppression removes repeats, not mistakes.`,
}

export type Words = typeof en

const ko: Words = {
  legend: '한 단계씩 보기. 화살표 키로 옮겨 다닐 수 있어요.',
  picture: (count) => `클래스 7의 상자가 그려진 그림. 아직 남은 상자는 ${count}개예요.`,
  threshold: '문턱값',
  startTitle: '후보 모두',
  start: (all) => `상자 여섯 개와 점수: ${list(all)}.`,
  keep: ({ kept }) => `${kept.name} 남기기`,
  removes: (round) =>
    round.removed.length === 0 ? '많이 겹치는 상자가 없어요.' : `지운 상자: ${measured(round)}.`,
  endTitle: '남은 상자',
  end: (kept) => `${list(kept)}. 상자 f에 든 것은 5예요. 이 방법은 중복을 지울 뿐 잘못은 지우지 못해요.`,
}

export const words = { ko, en }
