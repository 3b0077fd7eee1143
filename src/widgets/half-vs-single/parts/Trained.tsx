import { totalSteps } from '../../../engine/protocol'
import type { KeptNet } from '../../../training/api'
import type { Language, Strings } from '../strings'

interface Props {
  /** Null or undefined: none, or none yet. */
  trained: KeptNet | null | undefined
  language: Language
  count(n: number): string
  t: Strings
}

/** What the reader's own network is; where there is none, the way to one. */
export function Trained({ trained, language, count, t }: Props) {
  if (!trained)
    return (
      <p className="half__hint">
        {t.trainFirst} <a href={`${import.meta.env.BASE_URL}${language}/8.1.1/#training`}>{t.trainingLab}</a>
      </p>
    )
  const { plan, step, evaluation } = trained
  return (
    <p className="half__hint">
      {t.kept(plan, count(step), count(totalSteps(plan)), count(plan.trainImages))}{' '}
      {Object.values(plan.augmentation).some(Boolean) && `${t.keptAugmented} `}
      {evaluation
        ? t.keptAccuracy(`${(100 * evaluation.accuracy).toFixed(2)}%`, count(evaluation.images))
        : t.keptUnasked}
    </p>
  )
}
