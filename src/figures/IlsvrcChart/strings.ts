/** Words of figure 8-8. Names of teams are the same in both languages. */
const en = {
  title: 'Winners of the ILSVRC classification task. Choose a year with the arrow keys.',
  error: 'Top-5 error of the winner, % (supplied data only)',
  depth: 'Layers with weights in the winner',
  features: 'hand-made features',
  network: 'convolutional networks, always several together',
  first: 'one person: 5.1',
  second: 'another person: 12.0',
  shallow: 'shallow',
  mixed: 'several',
  layers: (depth: number) => `${depth} layers with weights`,
  years: {
    2010: 'The first year. Gradients and textures are described by formulas that people designed; a linear classifier is all that learns from labels.',
    2011: 'Better ways to sum up hand-made features (Fisher vectors), the same idea. Second place: 31.0.',
    2012: 'A convolutional network wins: AlexNet, here five of them averaged. Second place, without a network: 26.2.',
    2013: 'The same depth, better chosen filters and strides, and an average of several networks.',
    2014: 'Depth grows: GoogLeNet wins with seven networks. VGG, 19 layers deep at most, comes second with 7.3.',
    2015: 'Skip connections make a network of 152 layers trainable. Six ResNets are averaged; second place: 3.58.',
    2016: 'Known networks, combined and averaged. No new one stands out.',
    2017: 'The last year. Each block learns to weight its channels (squeeze and excitation).',
  } as Record<number, string>,
}

export type Words = typeof en

const ko: Words = {
  title: 'ILSVRC 분류 부문의 우승 기록. 화살표 키로 연도를 고를 수 있어요.',
  error: '우승 팀의 Top-5 오류율, % (주어진 데이터만 쓴 기록)',
  depth: '우승한 신경망에서 가중치가 있는 층의 수',
  features: '사람이 설계한 특징',
  network: '합성곱 신경망, 언제나 여럿을 함께',
  first: '사람 한 명: 5.1',
  second: '다른 한 명: 12.0',
  shallow: '얕음',
  mixed: '여럿',
  layers: (depth) => `가중치가 있는 층 ${depth}개`,
  years: {
    2010: '첫해예요. 사람이 설계한 식으로 밝기 변화와 무늬를 적고, 레이블에서 배우는 것은 선형 분류기뿐이에요.',
    2011: '손으로 만든 특징을 더 잘 모으는 방법(피셔 벡터)이 나왔지만 생각의 틀은 같아요. 2위는 31.0이에요.',
    2012: '합성곱 신경망이 우승해요. AlexNet 다섯 개를 평균한 기록이에요. 신경망을 쓰지 않은 2위는 26.2예요.',
    2013: '깊이는 같고, 필터와 스트라이드를 더 잘 고르고, 여러 신경망을 평균했어요.',
    2014: '깊어지기 시작해요. GoogLeNet이 일곱 개로 우승하고, 최대 19층인 VGG가 7.3으로 2위예요.',
    2015: '스킵 연결 덕분에 152층도 학습할 수 있게 되었어요. ResNet 여섯 개를 평균했고 2위는 3.58이에요.',
    2016: '이미 알려진 신경망들을 모아 평균했어요. 새로 두드러진 신경망은 없어요.',
    2017: '마지막 해예요. 블록마다 채널의 중요도를 배워서 곱해요(squeeze and excitation).',
  },
}

export const words = { ko, en }
