import type { Round as AnyRound } from '../../math/detection/nonMaximumSuppression'
import type { Box } from '../DigitScene'
import type { Candidate } from './candidates'

type Round = AnyRound<Candidate>

const list = (names: readonly Candidate[]) =>
  names.map(({ name, score }) => `${name} ${score.toFixed(2)}`).join(', ')
const measured = ({ removed }: Round) =>
  removed.map(({ candidate, iou }) => `${candidate.name} (IoU ${iou.toFixed(2)})`).join(', ')

const en = {
  legend: 'Step by step. The arrow keys move between the steps.',
  picture: (count: number) => `The scene with boxes for the class 7; ${count} of them are still in the race.`,
  help: 'Drag a box, or its lower right corner. By keys: Tab, then the arrows; with Shift they resize. The box touched last is scored here:',
  moves: 'movable box',
  box: (name: string, { x, y, width, height }: Box) =>
    `Box ${name}, left ${x}, top ${y}, ${width} wide, ${height} high`,
  score: (name: string) => `score of ${name}`,
  restore: 'As at first',
  threshold: 'threshold',
  startTitle: 'All candidates',
  start: (all: readonly Candidate[]) => `Six boxes with their scores: ${list(all)}.`,
  keep: ({ kept }: Round) => `Keep ${kept.name}`,
  removes: (round: Round) =>
    round.removed.length === 0 ? 'Nothing overlaps it too much.' : `Removed: ${measured(round)}.`,
  endTitle: 'Left over',
  end: (kept: Candidate[]) =>
    `${list(kept)}. ${kept.some(({ name }) => name === 'f') ? 'Box f was laid about a 5: suppression removes repeats, not mistakes.' : ''}`.trim(),
}

export type Words = typeof en

const ko: Words = {
  legend: '한 단계씩 보기. 화살표 키로 옮겨 다닐 수 있어요.',
  picture: (count) => `클래스 7의 상자가 그려진 그림. 아직 남은 상자는 ${count}개예요.`,
  help: '상자나 그 오른쪽 아래 모서리를 끌어 보세요. 키보드로는 Tab으로 고르고 화살표로 옮겨요. Shift를 함께 누르면 크기가 바뀌어요. 마지막으로 만진 상자의 점수는 여기에서 바꿔요.',
  moves: '옮길 수 있는 상자',
  box: (name, { x, y, width, height }) => `상자 ${name}, 왼쪽 ${x}, 위 ${y}, 너비 ${width}, 높이 ${height}`,
  score: (name) => `${name}의 점수`,
  restore: '처음대로',
  threshold: '문턱값',
  startTitle: '후보 모두',
  start: (all) => `상자 여섯 개와 점수: ${list(all)}.`,
  keep: ({ kept }) => `${kept.name} 남기기`,
  removes: (round) =>
    round.removed.length === 0 ? '많이 겹치는 상자가 없어요.' : `지운 상자: ${measured(round)}.`,
  endTitle: '남은 상자',
  end: (kept) =>
    `${list(kept)}. ${kept.some(({ name }) => name === 'f') ? '상자 f는 5에 친 것이에요. 이 방법은 중복을 지울 뿐 잘못은 지우지 못해요.' : ''}`.trim(),
}

export const words = { ko, en }
