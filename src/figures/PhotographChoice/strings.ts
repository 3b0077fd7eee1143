import type { PictureName } from '../../math/photographs/pictures'

interface Words {
  choose: string
  pictures: Record<PictureName, { name: string; alt: string; credit: string }>
  own: string
  ownAlt: string
  ownCredit: string
  refused: (file: string) => string
}

export const words: Record<'ko' | 'en', Words> = {
  en: {
    choose: 'Photograph',
    pictures: {
      coffee: {
        name: 'Coffee',
        alt: 'A cup of coffee on a saucer with a spoon, on a wooden table',
        credit: 'Photograph: Rachel Michetti, courtesy of Pikolo Espresso Bar, CC0.',
      },
      chelsea: {
        name: 'Cat',
        alt: 'Chelsea, a tabby cat, looks into the camera',
        credit: 'Photograph: Chelsea, by Stéfan van der Walt, CC0.',
      },
      camera: {
        name: 'Photographer',
        alt: 'A man looks through a camera on a tripod, in black and white',
        credit: 'Photograph: Lav Varshney, CC0.',
      },
      astronaut: {
        name: 'Astronaut',
        alt: 'The astronaut Eileen Collins in an orange suit, a flag and a model of a space shuttle behind her',
        credit: 'Photograph: Eileen Collins, NASA, public domain.',
      },
      rocket: {
        name: 'Rocket',
        alt: 'A rocket takes off at dusk between tall masts, over water',
        credit: 'Photograph: Falcon 9 with DSCOVR, SpaceX, public domain.',
      },
    },
    own: 'Your own …',
    ownAlt: 'Your own picture',
    ownCredit: 'Your picture stays on this device.',
    refused: (file) => `“${file}” is no picture that this browser can read. Choose a JPEG, PNG or WebP file.`,
  },
  ko: {
    choose: '사진',
    pictures: {
      coffee: {
        name: '커피',
        alt: '나무 탁자 위 받침에 숟가락과 함께 놓인 커피 한 잔',
        credit: '사진: 레이철 미체티(Rachel Michetti), Pikolo Espresso Bar 제공, CC0.',
      },
      chelsea: {
        name: '고양이',
        alt: '카메라를 바라보는 줄무늬 고양이 첼시',
        credit: '사진: 고양이 첼시, 스테판 판데르발트(Stéfan van der Walt), CC0.',
      },
      camera: {
        name: '사진사',
        alt: '삼각대에 올린 카메라를 들여다보는 남자의 흑백 사진',
        credit: '사진: 라브 바슈니(Lav Varshney), CC0.',
      },
      astronaut: {
        name: '우주인',
        alt: '주황색 우주복을 입은 우주인 아일린 콜린스, 뒤에 깃발과 우주 왕복선 모형',
        credit: '사진: 아일린 콜린스, NASA, 퍼블릭 도메인.',
      },
      rocket: {
        name: '로켓',
        alt: '해 질 녘 물가의 높은 탑들 사이에서 솟아오르는 로켓',
        credit: '사진: DSCOVR를 실은 팰컨 9, SpaceX, 퍼블릭 도메인.',
      },
    },
    own: '내 사진…',
    ownAlt: '내가 고른 사진',
    ownCredit: '고른 사진은 이 기기를 떠나지 않아요.',
    refused: (file) =>
      `“${file}”은(는) 이 브라우저가 읽을 수 있는 사진이 아니에요. JPEG, PNG, WebP 파일을 골라 주세요.`,
  },
}
