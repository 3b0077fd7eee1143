import type { Fact } from './fact'
import recorded from './ownPhotoSegmentation.json'

const { ms, bytes, parameters, multiplyAdds, pictures, date, machine } = recorded

const fact = (value: Fact['value'], what: { ko: string; en: string }): Fact => ({
  value,
  source: {
    ko: `우리가 돌린 실행: 8.4.2의 DeepLabv3, ${what.ko}. ${machine.replace('one thread', '스레드 1개')}, ${date}`,
    en: `Our own run: section 8.4.2’s DeepLabv3, ${what.en}. ${machine}, ${date}`,
  },
  mark: 'C',
})

const percent = (share: number) => `${(100 * share).toFixed(0)}%`
const seconds = (ms / 1000).toFixed(1)

/** What the published network of 8.4.2 says of photographs, and what it takes. */
export const ownPhotoSegmentation: Record<string, Fact> = {
  'photo-seg-parameters': fact(
    { ko: `${(parameters / 1e4).toFixed(0)}만 개`, en: `${(parameters / 1e6).toFixed(1)} million` },
    { ko: '배치 정규화를 접어 넣은 매개변수의 수', en: 'parameters, batch norms folded in' },
  ),
  'photo-seg-macs': fact(
    { ko: `${(multiplyAdds / 1e8).toFixed(0)}억 번`, en: `${(multiplyAdds / 1e9).toFixed(1)} billion` },
    { ko: '513×513픽셀 하나를 지나며 하는 곱셈', en: 'multiplications of a pass over 513×513 pixels' },
  ),
  'photo-seg-mb': fact(`${(bytes / 1e6).toFixed(1)} MB`, {
    ko: '반정밀도 매개변수 파일의 크기',
    en: 'size of the file of parameters in half precision',
  }),
  'photo-seg-seconds': fact(
    { ko: `${seconds}초`, en: `${seconds} s` },
    { ko: '사진 하나에 든 시간의 중앙값, 사진 5장', en: 'median time of a photograph, 5 photographs' },
  ),
  'photo-seg-coffee-table': fact(percent(pictures.coffee['11']), {
    ko: '커피 사진에서 ‘식탁’이라 한 픽셀',
    en: 'pixels of the picture of coffee named “dining table”',
  }),
}
