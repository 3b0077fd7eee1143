/** Words of figure 8-12. Titles are those of the steps with and without the skip connection; texts differ. */
interface StepWords {
  title: string
  with: string
  without: string
}

const en = {
  legend: 'Three steps forward, three back. Choose one with the arrow keys.',
  steps: [
    {
      title: 'Forward: the input',
      with: 'x goes into f and, unchanged, past it.',
      without: 'x goes into f only.',
    },
    { title: 'Forward: f', with: 'Weights, ReLU, weights.', without: 'Weights, ReLU, weights.' },
    { title: 'Forward: the output', with: 'The two meet: f(x) + x.', without: 'Nothing to add: y is f(x).' },
    {
      title: 'Backward: at the addition',
      with: 'The gradient goes on both ways as it is.',
      without: 'No addition: all of it goes into f.',
    },
    {
      title: 'Backward: f',
      with: 'Weights change it, and a closed ReLU stops part of it.',
      without: 'Weights change it, and a closed ReLU stops part of it.',
    },
    {
      title: 'Backward: at the input',
      with: 'What came through f and what came along the skip add up.',
      without: 'Only what came through f arrives.',
    },
  ] satisfies StepWords[],
  skip: 'Skip connection',
  on: 'with',
  off: 'without',
  scale: 'Weights times',
  picture: 'The block, from the input at the top to the output at the bottom',
  off1: 'ReLU was closed where its input was not positive',
  toF: 'to f',
  toSkip: 'to the skip',
}

export type Words = typeof en

const ko: Words = {
  legend: '앞으로 세 단계, 뒤로 세 단계예요. 화살표 키로 고를 수 있어요.',
  steps: [
    {
      title: '순전파: 입력',
      with: 'x는 f로 들어가고, 그대로 옆으로도 지나가요.',
      without: 'x는 f로만 들어가요.',
    },
    { title: '순전파: f', with: '가중치, ReLU, 가중치예요.', without: '가중치, ReLU, 가중치예요.' },
    {
      title: '순전파: 출력',
      with: '둘이 만나서 f(x) + x가 돼요.',
      without: '더할 것이 없어서 y는 f(x)예요.',
    },
    {
      title: '역전파: 덧셈',
      with: '기울기가 그대로 양쪽으로 가요.',
      without: '덧셈이 없으니 모두 f로 가요.',
    },
    {
      title: '역전파: f',
      with: '가중치가 기울기를 바꾸고, 닫힌 ReLU는 일부를 막아요.',
      without: '가중치가 기울기를 바꾸고, 닫힌 ReLU는 일부를 막아요.',
    },
    {
      title: '역전파: 입력',
      with: 'f를 지나온 것과 스킵 연결로 온 것을 더해요.',
      without: 'f를 지나온 것만 도착해요.',
    },
  ],
  skip: '스킵 연결',
  on: '있음',
  off: '없음',
  scale: '가중치의 배율',
  picture: '위의 입력에서 아래의 출력까지 그린 블록',
  off1: '입력이 양수가 아니었던 자리의 ReLU는 닫혀 있어요',
  toF: 'f로',
  toSkip: '스킵 연결로',
}

export const words = { ko, en }
