/** Words of figure 8-16. Names of systems and networks are the same in both languages. */
const en = {
  title: 'Speed-up against the number of GPUs: published points, the ideal line and a model curve',
  y: 'times as fast',
  x: 'GPUs',
  ideal: 'ideal',
  model: 'model',
  share: 'Share of a step that cannot be divided',
  reading: 'The model at 100 GPUs: {a} times. At 512: {b} times. It can never pass {c}.',
}
export type Words = typeof en
const ko: Words = {
  title: 'GPU 수에 따른 속도 향상: 발표된 점, 이상적인 직선, 모형 곡선',
  y: '몇 배 빨라졌나',
  x: 'GPU 수',
  ideal: '이상',
  model: '모형',
  share: '한 스텝에서 나눌 수 없는 몫',
  reading: '모형의 값은 GPU 100대에서 {a}배, 512대에서 {b}배예요. {c}배를 넘지 못해요.',
}
export const words = { ko, en }
