import { OWN_WORDS } from '../../figures/SceneBoard'
import type { en } from './strings.en'

export const ko: typeof en = {
  heading: '책이 그리는 세계',
  lead: '장면은 모두 시드에서 그려요. 그래서 사람이 라벨을 달지 않아도 무엇이 참인지 다 알 수 있어요. 숫자를 가리켜 보세요. 상자와 픽셀, 캡션의 낱말, 표의 줄이 함께 밝아져요.',
  scene: {
    board: '숫자 장면과 그 정답',
    digit: (label) => `숫자 ${label}`,
    garment: '숫자가 아닌 옷. 화살표 키로 옮기고 Delete 키로 지워요',
    previous: '이전 장면',
    next: '다음 장면',
    scene: (number, isEdited) => (isEdited ? `직접 고친 장면 (원래 ${number}번)` : `장면 ${number}번`),
    add: '숫자 더하기',
    addDigit: (label) => `${label} 더하기`,
    restore: '원래대로',
    hint: '무엇이든 끌어 보세요. 키보드로는 Tab 키로 고른 다음 화살표 키로 옮기고, +와 -로 크기를, 대괄호로 기울기를, 쉼표와 마침표로 밝기를 바꿔요. Delete 키로 지우고 Ctrl-Z로 되돌려요.',
    ...OWN_WORDS.ko,
  },
  split: '어디에 속하나요?',
  splits: { train: '훈련', validation: '검증', test: '시험' },
  splitTold: {
    train:
      '훈련 장면에는 MNIST 훈련 이미지 가운데 번호가 55,000보다 작은 것이 들어가요. 이어지는 절의 신경망은 시드 1의 장면으로 배웠고 R-CNN은 시드 2를 썼어요. 이 책에서 직접 학습시킬 때는 그 자리에서 고른 시드를 써요.',
    validation:
      '검증 장면에는 MNIST 훈련 이미지의 마지막 5,000장이 들어가고, 훈련 장면에는 이 이미지가 없어요. 시드 1의 검증 장면을 보고 어느 가중치와 문턱값을 남길지 정했어요.',
    test: '시험 장면에는 MNIST 시험 이미지가 들어가요. 이어지는 절에서 시험 장면으로 쟀다고 하면 시드 1의 이 장면들이고, 그곳의 실험실도 이 장면을 보여 줘요.',
  },
  atHand: (numbers) =>
    `이 페이지는 세트마다 숫자를 서른 개씩 가지고 있고 장면을 모두 그것으로 그려요. 학습과 측정에는 세트 전체를 써요. 여기 있는 이미지의 번호: ${numbers}.`,
  digitsAtHand: '어떤 숫자인가요?',
  seed: '시드',
  newSeed: '다른 시드',
  badNumber: (least, most) => `${least}부터 ${most}까지의 정수만 쓸 수 있어요.`,
  show: '겹쳐 보기',
  boxes: '상자',
  caption: '캡션',
  edit: '장면 고치기',
  mask: '픽셀 칠하기',
  masks: { none: '없음', instances: '숫자마다', classes: '클래스마다' },
  maskName: (digit) => `#${digit}`,
  digits: '이 장면의 정답',
  columns: ['숫자', '크기', '상자: x, y, w, h', '픽셀', '이미지'],
  row: (number, label) => `#${number} · ${label}`,
  choose: (number, label) => `${number}번째 숫자 ${label} 고르기`,
  large: '큼',
  small: '작음',
  drawnByYou: '직접 씀',
  captions: { en: '영어', ko: '한국어' },
  noCaption:
    '이 장면에는 캡션이 없어요. 자리나 관계를 두 가지로 말할 수 있거나, 숫자가 없거나 여섯 개보다 많아요. 시드에서 그린 장면에는 이런 일이 없어요.',
  isEmpty: '장면에 남은 숫자가 없어요.',
  noDigitsYet: '아직 숫자를 놓지 않아 상자도 픽셀도 보이지 않아요. 표에는 다 그린 뒤의 정답이 있어요.',
  howHeading: '어떻게 그리나요?',
  howLegend: '한 겹씩 보기. 화살표 키로 옮겨 다닐 수 있어요.',
  layers: {
    strokes: '획',
    garments: '옷',
    digits: '숫자',
    grain: '잡음',
  },
  layerTold: {
    strokes: '짧고 어두운 선이 많아야 세 개예요. 어느 클래스도 아니니, 여기서 1을 찾아냈다면 틀린 답이에요.',
    garments: 'Fashion-MNIST의 옷이 많아야 두 벌이에요. 아무리 밝아도 배경이에요.',
    digits:
      '한 개에서 여섯 개까지, 기울이고 크기를 바꿔 놓아요. 픽셀마다 가장 밝은 것이 이기고, 누가 이겼는지 적어 둬요.',
    grain: '옅은 회색 잡음을 전체에 얹어요. 이제 어느 픽셀을 누가 이겼는지 읽으면 그것이 정답이에요.',
  },
  save: '장면 가져가기',
  savePicture: '이 장면을 PNG로',
  saveScene: '이 장면을 COCO JSON으로',
  count: '몇 장',
  withPictures: '그림도 함께 담기',
  saveMany: (count, from) =>
    count === 1 ? `장면 ${from}번 저장` : `장면 ${from}번부터 ${from + count - 1}번까지 저장`,
  saving: (done, count) => `${count}장 가운데 ${done}장을 그렸어요…`,
  saved: (name, count, digits, ms) =>
    `${name}: 장면 ${count}장, 숫자 ${digits}개. 이 기기가 ${ms}초 만에 그렸어요.`,
  foot: '신경망 없이 이 페이지가 그렸어요. 숫자: MNIST, LeCun·Cortes·Burges, CC BY-SA 3.0. 옷: Fashion-MNIST, Zalando SE, MIT.',
  problem: (key, given, used) =>
    `링크의 “${key}=${given}”은 여기서 알 수 없는 값이라 ${used === '–' ? '뺐어요' : `${used}로 대신했어요`}.`,
  dismiss: '닫기',
}
