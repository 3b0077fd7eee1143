/** Why a line of text is no network, in the reader's words. */
import type { LARGEST, NetworkProblem, Quantity } from '../../math/networkText'
import type { Language } from './strings'

const count = (n: number): string => n.toLocaleString('en-US')

const QUANTITIES: Record<Language, Record<Quantity, string>> = {
  en: {
    channels: 'Channels',
    units: 'Units',
    kernel: 'A filter’s side',
    window: 'A pooling window’s side',
    stride: 'The stride',
    pad: 'The padding',
    dropout: 'The percentage of dropout',
  },
  ko: {
    channels: '채널 수',
    units: '유닛 수',
    kernel: '필터의 한 변',
    window: '풀링 윈도의 한 변',
    stride: '스트라이드',
    pad: '패딩',
    dropout: '드롭아웃 비율(%)',
  },
}

const MEASURES: Record<Language, Record<keyof typeof LARGEST, string>> = {
  en: {
    characters: 'characters of text',
    layers: 'layers with weights',
    parameters: 'parameters',
    multiplyAdds: 'multiply-adds an image',
    activations: 'numbers to remember an image',
  },
  ko: {
    characters: '글자 수',
    layers: '가중치 있는 층 수',
    parameters: '매개변수 수',
    multiplyAdds: '이미지 한 장의 곱셈-덧셈',
    activations: '이미지 한 장에서 기억할 수',
  },
}

const short = (token: string) => (token.length > 24 ? `${token.slice(0, 23)}…` : token)

/** Why a text is no network for this book, in a sentence that says what would be one. */
export function problemWords(problem: NetworkProblem, language: Language): string {
  const ko = language === 'ko'
  switch (problem.code) {
    case 'empty':
      return ko ? '신경망이 비어 있어요.' : 'The network is empty.'
    case 'unknown':
      return ko
        ? `‘${short(problem.token)}’은(는) 어떤 블록도 아니에요.`
        : `“${short(problem.token)}” is no block.`
    case 'bracket':
      return ko
        ? `‘${short(problem.token)}’의 괄호가 맞지 않아요.`
        : `The brackets of “${short(problem.token)}” do not match.`
    case 'misplaced':
      return ko
        ? `‘${short(problem.token)}’은(는) 그 자리에 올 수 없어요.`
        : `“${short(problem.token)}” cannot stand there.`
    case 'range': {
      const name = QUANTITIES[language][problem.quantity]
      return ko
        ? `${name}: ${problem.min}에서 ${problem.max}까지 쓸 수 있는데 ‘${short(problem.token)}’이에요.`
        : `${name} may be ${problem.min} to ${problem.max}, and “${short(problem.token)}” is not.`
    }
    case 'even-kernel':
      return ko
        ? `‘${short(problem.token)}’: 필터의 한 변은 홀수여야 가운데가 있어요.`
        : `“${short(problem.token)}”: a filter’s side must be odd to have a middle.`
    case 'vanishes':
      return ko
        ? `‘${short(problem.token)}’에 이르면 맵이 ${problem.side}×${problem.side}밖에 안 되어 더 줄일 수 없어요.`
        : `At “${short(problem.token)}” the map is only ${problem.side}×${problem.side}: nothing would be left of it.`
    case 'cannot-add':
      return ko
        ? `‘${short(problem.token)}’은(는) 입력과 출력의 모양이 달라 더할 수 없어요.`
        : `“${short(problem.token)}” cannot be added: input and output differ in shape.`
    case 'body-end':
      return ko
        ? `잔차 블록 ‘${short(problem.token)}’의 마지막은 합성곱이어야 해요.`
        : `The residual block “${short(problem.token)}” must end in a convolution.`
    case 'wrong-end':
      return ko
        ? `마지막은 유닛이 열 개인 완전연결 층 f10이어야 하는데 ‘${short(problem.token)}’이에요.`
        : `The last layer must be f10, a fully connected layer of ten units, and it is “${short(problem.token)}”.`
    case 'too-large': {
      const name = MEASURES[language][problem.measure]
      return ko
        ? `브라우저에는 너무 커요. ${name}: ${count(problem.count)}, 한도: ${count(problem.limit)}.`
        : `Too large for a browser: ${count(problem.count)} ${name}, where ${count(problem.limit)} is the limit.`
    }
  }
}
