import type { Studies, StudyName } from '../protocolStudies'
import { STUDIES } from './registry'
import type { Study, StudyContext } from './study'

/** Keeps the study that was asked last; another one, or a run, ends it. */
export class StudyDesk {
  private current: { name: StudyName; study: Study<StudyName> } | null = null

  constructor(private readonly context: StudyContext) {}

  /** Throws for a name that is none. */
  async advance<Name extends StudyName>(
    name: Name,
    task: Studies[Name]['task'],
  ): Promise<Studies[Name]['part']> {
    if (!(name in STUDIES)) throw new Error(`there is no study called ${name}`)
    if (this.current?.name !== name) {
      const study = await STUDIES[name](this.context)
      this.end()
      this.current = { name, study }
    }
    return this.current.study.advance(task)
  }

  end(): void {
    this.current?.study.end()
    this.current = null
  }
}
