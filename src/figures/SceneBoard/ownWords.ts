/** Words for undoing and for digits that a reader draws, for each lab whose scene can be edited. */
import type { SceneWords } from './SceneEditor'

const en: Pick<SceneWords, 'history' | 'draw'> = {
  history: { undo: 'Undo', redo: 'Redo' },
  draw: {
    open: 'Draw a digit of your own',
    pad: {
      pad: 'Drawing pad',
      clear: 'Clear',
      seen: 'As it enters the scene',
      keyboardHint: 'By keyboard: arrow keys move the pen, Space puts it down or lifts it, Delete clears.',
      cursor: (column, row, down) => `column ${column + 1}, row ${row + 1}, pen ${down ? 'down' : 'up'}`,
    },
    label: 'This is a',
    put: 'Put it into the scene',
    empty: 'The pad is empty. Draw a digit first.',
    full: 'The scene is full: eight digits are the most. Remove one first.',
    leftOut:
      'Your digits are too much for an address: a link to this scene leaves out those that you drew yourself.',
  },
}

const ko: typeof en = {
  history: { undo: '되돌리기', redo: '다시 하기' },
  draw: {
    open: '숫자 직접 쓰기',
    pad: {
      pad: '필기판',
      clear: '지우기',
      seen: '장면에 들어갈 모습',
      keyboardHint: '키보드로는 화살표 키로 펜을 옮기고, 스페이스 키로 내리거나 들고, Delete 키로 지워요.',
      cursor: (column, row, down) => `${column + 1}열 ${row + 1}행, 펜 ${down ? '내림' : '듦'}`,
    },
    label: '쓴 숫자',
    put: '장면에 넣기',
    empty: '필기판이 비어 있어요. 먼저 숫자를 써 주세요.',
    full: '장면이 가득 찼어요. 숫자는 여덟 개까지 놓을 수 있으니 하나를 먼저 지워 주세요.',
    leftOut: '직접 쓴 숫자가 많아 주소에 다 담을 수 없어요. 이 장면의 링크에는 직접 쓴 숫자가 빠져요.',
  },
}

export const OWN_WORDS = { ko, en }
