import { entry, type GlossaryEntry } from './entry'

/** Words of the closing page, 8.5. */
export const outlook: Record<string, GlossaryEntry> = {
  'self-supervision': entry(
    '자기 지도 학습',
    'self-supervised learning',
    '사람이 단 레이블 대신 데이터 자체에서 나오는 답으로 학습하는 방법.',
    'Training on answers that come from the data themselves instead of on labels given by people.',
  ),
  'double-descent': entry(
    '이중 하강',
    'double descent',
    '모델을 키울 때 시험 오류가 내려갔다가 올라간 뒤 다시 내려가는 현상.',
    'As a model grows, its test error falls, rises, and falls again.',
  ),
}
