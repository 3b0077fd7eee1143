import type { Fact } from './fact'
import recorded from './ownPhotoDetection.json'

const { ms, bytes, parameters, multiplyAdds, pictures, date, machine } = recorded

const fact = (value: Fact['value'], what: { ko: string; en: string }): Fact => ({
  value,
  source: {
    ko: `우리가 돌린 실행: 8.4.1의 SSDLite, ${what.ko}. ${machine.replace('one thread', '스레드 1개')}, ${date}`,
    en: `Our own run: section 8.4.1’s SSDLite, ${what.en}. ${machine}, ${date}`,
  },
  mark: 'C',
})

const percent = (share: number) => `${(100 * share).toFixed(0)}%`
const count = (boxes: number) => ({ ko: `${boxes}개`, en: String(boxes) })
const atHalf = { ko: '점수 0.5 이상', en: 'with a score of 0.5 or more' }
const left = { ko: 'IoU 0.5로 억제한 뒤', en: 'after suppression at an IoU of 0.5' }

/** What the published detector of 8.4.1 says of photographs, and what it takes. */
export const ownPhotoDetection: Record<string, Fact> = {
  'photo-ssd-parameters': fact(
    { ko: `${(parameters / 1e4).toFixed(0)}만 개`, en: `${(parameters / 1e6).toFixed(1)} million` },
    { ko: '배치 정규화를 접어 넣은 매개변수의 수', en: 'parameters, batch norms folded in' },
  ),
  'photo-ssd-macs': fact(
    {
      ko: `${(multiplyAdds / 1e8).toFixed(1)}억 번`,
      en: `${(multiplyAdds / 1e6).toFixed(0)} million`,
    },
    { ko: '300×300픽셀 하나를 지나며 하는 곱셈', en: 'multiplications of a pass over 300×300 pixels' },
  ),
  'photo-ssd-mb': fact(`${(bytes / 1e6).toFixed(1)} MB`, {
    ko: '반정밀도 매개변수 파일의 크기',
    en: 'size of the file of parameters in half precision',
  }),
  'photo-ssd-ms': fact(`${ms.toFixed(0)} ms`, {
    ko: '사진 하나에 든 시간의 중앙값, 15번',
    en: 'median time of a photograph, 15 passes',
  }),
  'photo-coffee-all': fact(count(pictures.coffee.all), {
    ko: `커피 사진에서 ${atHalf.ko}인 상자`,
    en: `boxes in the picture of coffee ${atHalf.en}`,
  }),
  'photo-coffee-kept': fact(count(pictures.coffee.kept), {
    ko: `커피 사진, ${left.ko}`,
    en: `picture of coffee, ${left.en}`,
  }),
  'photo-rocket-boat': fact(percent(pictures.rocket.best['9']), {
    ko: '로켓 사진에서 가장 높은 점수, 클래스는 배',
    en: 'best score in the picture of the rocket, class “boat”',
  }),
  'photo-astronaut-bottle': fact(percent(pictures.astronaut.best['44']), {
    ko: '우주인 사진에서 ‘병’의 가장 높은 점수',
    en: 'best score of “bottle” in the picture of the astronaut',
  }),
}
