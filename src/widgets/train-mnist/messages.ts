/** What went wrong, and the next step, in words a student understands; and what the settings are called. */
import type { BackendName, BackendReport, Failure, Notice, Refusal } from '../../engine/protocol'
import { problemWords } from '../../figures/BlockBuilder'
import { formatCount, settingOf, type Language, type LinkProblem, type PlanKey } from './model'
import type { Plan } from '../../engine/protocol'
import { stringsOf, type Strings } from './strings'

const BACKEND_WORDS: Record<Language, Record<BackendName, string>> = {
  en: { webgpu: 'webgpu (GPU)', webgl: 'webgl (GPU)', wasm: 'wasm (CPU)', cpu: 'cpu (plain JavaScript)' },
  ko: { webgpu: 'webgpu (GPU)', webgl: 'webgl (GPU)', wasm: 'wasm (CPU)', cpu: 'cpu (순수 자바스크립트)' },
}

/** "wasm (CPU)". */
export const deviceWords = (backend: BackendName, language: Language): string =>
  BACKEND_WORDS[language][backend]

const REFUSAL_WORDS: Record<Language, Record<Refusal, string>> = {
  en: {
    'no-webgpu-api': 'This browser has no WebGPU.',
    'no-adapter': 'The browser offers no graphics adapter.',
    'software-gpu': 'Only a GPU imitated in software is there, slower than wasm.',
    'no-webgl2': 'This browser has no WebGL 2.',
    'no-simd': 'This browser’s WebAssembly has no SIMD.',
    'failed-to-start': 'It did not start.',
    lost: 'The device was lost while it worked.',
    slower: 'It works, but slower than the chosen one.',
  },
  ko: {
    'no-webgpu-api': '이 브라우저에는 WebGPU가 없어요.',
    'no-adapter': '브라우저가 그래픽 어댑터를 내주지 않아요.',
    'software-gpu': '소프트웨어로 흉내 낸 GPU뿐이라 wasm보다 느려요.',
    'no-webgl2': '이 브라우저에는 WebGL 2가 없어요.',
    'no-simd': '이 브라우저의 WebAssembly에는 SIMD가 없어요.',
    'failed-to-start': '시작되지 않았어요.',
    lost: '계산하던 중에 장치가 끊겼어요.',
    slower: '쓸 수 있지만 고른 것보다 느려요.',
  },
}

const STATUS_WORDS: Record<Language, Record<BackendReport['status'], string>> = {
  en: { chosen: 'in use', usable: 'usable', refused: 'refused', unknown: 'not measured yet' },
  ko: { chosen: '사용 중', usable: '쓸 수 있음', refused: '쓰지 않음', unknown: '아직 재지 않음' },
}

/** Pace and status of one backend, or why it was refused. */
export function reportWords(
  report: BackendReport,
  language: Language,
): { state: string; pace: string; reason: string } {
  const speed = report.imagesPerSecond
  const perSecond = (n: number) =>
    language === 'ko' ? `초당 ${formatCount(n)}장` : `${formatCount(n)} images/s`
  return {
    state: STATUS_WORDS[language][report.status],
    pace: speed === undefined ? '' : perSecond(speed),
    reason: report.refusal ? REFUSAL_WORDS[language][report.refusal] : '',
  }
}

const SETTING: Record<PlanKey, keyof Strings> = {
  layers: 'ownBlocks',
  variant: 'variant',
  optimizer: 'optimizer',
  lr: 'learningRate',
  batch: 'batchSize',
  epochs: 'epochs',
  n: 'trainImages',
  seed: 'seed',
  init: 'initialisation',
  flip: 'flip',
  crop: 'crop',
  shift: 'shift',
  rotate: 'rotate',
  scale: 'scale',
  brightness: 'brightness',
  elastic: 'elastic',
  backend: 'backend',
}

/** The name of a setting in the reader's language. */
export const settingName = (key: PlanKey, language: Language): string =>
  stringsOf(language)[SETTING[key]] as string

/** A setting's value, spelt as in a link, in the reader's language. */
export function settingValue(key: PlanKey, value: string, language: Language): string {
  const t = stringsOf(language)
  const n = Number(value)
  switch (key) {
    case 'layers':
      return value === '' ? t.chapterNetwork : value
    case 'variant':
      return value === 'book' ? t.asInTheBook : t.repaired
    case 'optimizer':
    case 'init':
      return t[value as 'adam' | 'he']
    case 'backend':
      return value === 'auto' ? t.auto : value
    case 'flip':
      return value === '1' ? t.on : t.off
    case 'crop':
      return n === 0 ? t.off : t.amountCrop(n)
    case 'shift':
    case 'elastic':
      return n === 0 ? t.off : t.amountShift(n)
    case 'rotate':
      return n === 0 ? t.off : t.amountRotate(n)
    case 'scale':
    case 'brightness':
      return n === 0 ? t.off : t.amountShare(n)
    case 'n':
      return formatCount(n)
    default:
      return value
  }
}

/** Which part of a link was not understood, and what is used instead. */
export function linkProblemWords({ key, given, used, network }: LinkProblem, language: Language): string {
  if (network) {
    const why = problemWords(network, language)
    return language === 'ko'
      ? `링크에 적힌 신경망은 쓸 수 없어요. ${why} 그 대신 이 장의 신경망을 써요.`
      : `The network in the link cannot be used. ${why} The chapter’s network is used instead.`
  }
  const name = settingName(key, language)
  const value = settingValue(key, used, language)
  return language === 'ko'
    ? `링크의 ‘${key}=${given}’ 부분은 ${name} 값으로 쓸 수 없어요. 그 대신 ${value} 값을 써요.`
    : `The link says “${key}=${given}”, which is no possible value for ${name.toLowerCase()}; ${value} is used instead.`
}

/** A notice in words. */
export function noticeWords(notice: Notice, language: Language): string {
  const ko = language === 'ko'
  switch (notice.code) {
    case 'backend-lost':
      return ko
        ? `${notice.lost} 장치가 끊겼어요. 마지막 저장점에서 되살려 ${formatCount(notice.step)}스텝부터 ${deviceWords(notice.next, language)}로 이어 가요. 그때까지 학습한 것은 그대로예요.`
        : `The ${notice.lost} device was lost. The run went on from its last checkpoint, step ${formatCount(notice.step)}, on ${deviceWords(notice.next, language)}; nothing learnt before it is gone.`
    case 'shard-retried':
      return ko
        ? `데이터 조각(${notice.file})이 손상되었거나 오지 않아 다시 받고 있어요(${notice.attempt}번째).`
        : `The data shard ${notice.file} came damaged or not at all; it is being fetched again (attempt ${notice.attempt}).`
    case 'shards-missing':
      return ko
        ? `훈련 이미지 ${formatCount(notice.imagesMissing)}장을 받지 못했어요(${notice.files.join(', ')}). 받은 것만으로 학습해요. 연결을 확인하고 초기화하면 다시 받아요.`
        : `${formatCount(notice.imagesMissing)} training images could not be fetched (${notice.files.join(', ')}). Training uses the rest. Check the connection and reset to fetch them again.`
    case 'cache-full':
      return ko
        ? '브라우저 저장 공간이 모자라 데이터를 보관하지 못했어요. 다음에 열 때 다시 내려받아요.'
        : 'The browser has no room to keep the data. They will be fetched again on the next visit.'
    case 'checkpoint-failed':
      return ko
        ? '진행 상황을 저장하지 못했어요. 학습은 계속되지만, 페이지를 닫으면 이 실행을 이어 갈 수 없어요.'
        : 'The progress could not be saved. Training goes on, but this run is lost if you close the page.'
  }
}

/** A failure in words, with the way back. */
export function failureWords(failure: Failure, plan: Plan | null, language: Language): string {
  const ko = language === 'ko'
  const at = failure.step === undefined ? '' : formatCount(failure.step)
  const rate = plan ? String(plan.learningRate) : ''
  switch (failure.code) {
    case 'diverged':
      return ko
        ? `${at}스텝에서 손실이 NaN이 되었어요. 학습률(${rate})이 너무 커서 가중치가 수의 범위를 벗어난 거예요. 학습률을 10분의 1로 줄여 보세요.`
        : `The loss became NaN at step ${at}: with a learning rate of ${rate} the weights grew beyond what numbers can hold. Try a learning rate of a tenth.`
    case 'no-data':
      return ko
        ? '훈련 이미지를 한 장도 받지 못했어요. 연결을 확인하고 다시 시작해 주세요.'
        : 'No training images could be fetched. Check the connection, then start again.'
    case 'no-test-data':
      return ko
        ? '시험 이미지를 받지 못해 정확도를 잴 수 없어요. 연결을 확인하고 다시 시작해 주세요.'
        : 'The test images could not be fetched, so no accuracy can be measured. Check the connection, then start again.'
    case 'no-backend':
      return ko
        ? '이 브라우저에서는 어떤 백엔드도 시작되지 않았어요. 백엔드를 ‘가장 빠른 것’으로 두고 다시 시작하거나 브라우저를 업데이트해 주세요.'
        : 'No backend would start in this browser. Set the backend to “fastest here” and start again, or update the browser.'
    case 'worker-crashed':
      return ko
        ? '뒤에서 돌던 학습 프로그램이 멈췄어요. 메모리가 모자랐을 수 있어요. 다른 탭을 닫고 마지막 저장점에서 이어 가세요.'
        : 'The training worker crashed, perhaps for want of memory. Close other tabs and go on from the last checkpoint.'
    case 'bad-plan':
      return ko
        ? '이 설정으로는 학습할 수 없어요. 이 장의 설정으로 되돌린 뒤 다시 시작해 주세요.'
        : 'These settings cannot be trained. Go back to the chapter’s settings and start again.'
    case 'bad-model':
      return ko
        ? '파일에 든 가중치가 이 신경망과 맞지 않아요. 이 실험실에서 저장한 모델을 골라 주세요.'
        : 'The weights in the file do not fit this network. Choose a model saved by this lab.'
    case 'unexpected':
      return ko
        ? '예상하지 못한 문제가 생겼어요. 같은 시드로 초기화하면 처음부터 다시 할 수 있어요.'
        : 'Something unexpected went wrong. Reset to the same seed to begin again.'
  }
}

/** "5 Jan, 09:30" in the reader's own time zone. */
function dayAndTime(date: Date, language: Language): string {
  const time = [date.getHours(), date.getMinutes()].map((n) => String(n).padStart(2, '0')).join(':')
  const month = date.getMonth()
  return language === 'ko'
    ? `${month + 1}월 ${date.getDate()}일 ${time}`
    : `${date.getDate()} ${MONTHS[month]}, ${time}`
}
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A run that waits in storage. */
export function savedWords(saved: { plan: Plan; step: number; savedAt: number }, language: Language): string {
  const when = dayAndTime(new Date(saved.savedAt), language)
  const seed = settingOf(saved.plan, 'seed')
  return language === 'ko'
    ? `${when}에 하던 실행(시드 ${seed})이 ${formatCount(saved.step)}스텝에서 멈춰 있어요.`
    : `A run from ${when} (seed ${seed}) stopped at step ${formatCount(saved.step)}.`
}

const MODEL_FILE_WORDS: Record<Language, Record<string, string>> = {
  en: {
    'not-a-model': 'Choose model.json together with weights.bin, or one .safetensors file.',
    'not-safetensors': 'The .safetensors file has no readable header.',
    'not-layers-model': 'model.json is not a tfjs LayersModel.',
    truncated: 'The file ends too early; it may not have been saved completely.',
    'bad-range': 'The byte ranges in the file do not fit together.',
    'wrong-type': 'The weights are not 32-bit floats.',
    'wrong-shape': 'A tensor has another shape than in this network.',
    'missing-tensor': 'A tensor of this network is missing.',
    'extra-tensor': 'The file holds tensors that this network does not have.',
    'duplicate-tensor': 'A tensor occurs twice.',
    'not-finite': 'Some weights are not numbers (NaN or infinity).',
  },
  ko: {
    'not-a-model': 'model.json과 weights.bin을 함께 고르거나 .safetensors 파일 하나를 골라 주세요.',
    'not-safetensors': '.safetensors 파일의 머리 부분을 읽을 수 없어요.',
    'not-layers-model': 'model.json이 tfjs LayersModel이 아니에요.',
    truncated: '파일이 중간에 끊겼어요. 끝까지 저장되지 않았을 수 있어요.',
    'bad-range': '파일 안의 바이트 범위가 서로 맞지 않아요.',
    'wrong-type': '가중치가 32비트 실수가 아니에요.',
    'wrong-shape': '이 신경망과 형상이 다른 텐서가 있어요.',
    'missing-tensor': '이 신경망에 필요한 텐서가 빠져 있어요.',
    'extra-tensor': '이 신경망에 없는 텐서가 들어 있어요.',
    'duplicate-tensor': '같은 텐서가 두 번 나와요.',
    'not-finite': '수가 아닌 가중치(NaN이나 무한대)가 있어요.',
  },
}

/** Why a model file was refused, in words, with the detail of the reader behind. */
export function modelFileWords(error: unknown, language: Language): string {
  const { code, detail } = (error ?? {}) as { code?: unknown; detail?: unknown }
  const words = (typeof code === 'string' && MODEL_FILE_WORDS[language][code]) || ''
  const behind = typeof detail === 'string' && detail !== '' ? ` (${detail})` : ''
  return words + behind
}
