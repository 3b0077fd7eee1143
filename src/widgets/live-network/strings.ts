/** The widget's words in both languages. */
import type { Language } from './model'

const en = {
  title: 'DeepConvNet at work',
  pad: 'Drawing pad',
  invitation: 'Draw a digit. The network reads along.',
  clear: 'Clear',
  keyboardHint: 'By keyboard: arrow keys move the pen, Space puts it down or lifts it, Delete clears.',
  cursor: (column: number, row: number, down: boolean) =>
    `Column ${column + 1}, row ${row + 1}, pen ${down ? 'down' : 'up'}`,
  input: 'input',
  seen: 'What the network sees, 28×28 pixels',
  choose: 'or take a test digit',
  testDigit: (label: number) => `Test digit ${label}`,
  maps: (name: string, shape: string) => `${name}: feature maps, ${shape}`,
  answer: 'It reads',
  second: (digit: number, p: string) => `second choice ${digit}, ${p}`,
  waiting: 'Draw, and the answer appears here.',
  probabilities: 'affine2 and softmax: ten probabilities',
  bar: (digit: number, p: string) => `${digit}: ${p}`,
  said: (best: number, p: string, second: number, q: string) =>
    `The network reads ${best}, ${p}; second choice ${second}, ${q}.`,
  key: 'One tile is one channel, to scale. The stronger an activation, the stronger its colour: by the square root of its share of the largest in its layer.',
  recorded: (label: number, index: number, accuracy: string) =>
    `Recorded with this book’s weights: test digit ${label} (no. ${index}). This network reads ${accuracy} of the 10,000 test digits rightly.`,
  live: (ms: string) => `Computed in this page: ${ms} ms from the image to the picture.`,
  failed:
    'The network could not be loaded or started in this browser. What you see stays the recorded digit; check the connection and draw again.',
}

/** The words of one language. */
export type Strings = typeof en

const ko: Strings = {
  title: '일하는 DeepConvNet',
  pad: '필기판',
  invitation: '숫자를 하나 써 보세요. 쓰는 동안 신경망이 읽어요.',
  clear: '지우기',
  keyboardHint: '키보드로는 화살표 키로 펜을 옮기고, 스페이스 키로 내리거나 들고, Delete 키로 지워요.',
  cursor: (column, row, down) => `${column + 1}열 ${row + 1}행, 펜 ${down ? '내림' : '듦'}`,
  input: '입력',
  seen: '신경망이 보는 28×28 이미지',
  choose: '시험 숫자로 해 보기',
  testDigit: (label) => `시험 숫자 ${label}`,
  maps: (name, shape) => `${name}의 특징 맵, ${shape}`,
  answer: '읽은 숫자',
  second: (digit, p) => `두 번째 후보 ${digit}, ${p}`,
  waiting: '숫자를 쓰면 답이 여기에 나와요.',
  probabilities: 'affine2와 소프트맥스: 확률 열 개',
  bar: (digit, p) => `${digit}: ${p}`,
  said: (best, p, second, q) => `신경망이 읽은 숫자는 ${best}, ${p}. 두 번째 후보는 ${second}, ${q}.`,
  key: '네모 하나가 채널 하나이고 크기는 실제 비율이에요. 색이 진할수록 활성화가 강해요. 같은 층에서 가장 큰 값에 대한 비의 제곱근으로 칠했어요.',
  recorded: (label, index, accuracy) =>
    `이 책의 가중치로 기록해 둔 결과예요. 시험 숫자 ${label}(${index}번)\u2060이고, 이 신경망은 시험 숫자 10,000개의 ${accuracy}\u2060를 바르게 읽어요.`,
  live: (ms) => `이 페이지에서 바로 계산했어요. 이미지가 들어와 그림이 되기까지 ${ms} ms.`,
  failed:
    '이 브라우저에서 신경망을 불러오거나 시작하지 못했어요. 보이는 그림은 기록해 둔 숫자의 것이에요. 연결을 확인하고 다시 써 보세요.',
}

const all: Record<Language, Strings> = { en, ko }

/** The words in a language. */
export const stringsOf = (language: Language): Strings => all[language]
