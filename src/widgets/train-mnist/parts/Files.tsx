import { useRef, useState } from 'react'
import type { TrainingActions, TrainingSnapshot } from '../../../training/api'
import type { Plan } from '../../../engine/protocol'
import { openModel, saveFiles, type FileKind } from '../files'
import { modelFileWords } from '../messages'
import type { Language } from '../model'
import { stringsOf } from '../strings'

export interface FilesProps {
  snapshot: TrainingSnapshot
  plan: Plan
  actions: TrainingActions
  imported: boolean
  language: Language
  onImported: () => void
}

/** The run and the model as files, and a model back in. */
export function Files({ snapshot, plan, actions, imported, language, onImported }: FilesProps) {
  const t = stringsOf(language)
  const [said, setSaid] = useState('')
  const chooser = useRef<HTMLInputElement>(null)
  const hasRun = snapshot.records.length > 0
  const isChapters = plan.layers === undefined
  const hasNet = imported || snapshot.plan !== null

  const exporting = (kind: FileKind) => () =>
    void saveFiles(kind, snapshot, plan, actions).then(
      (names) => setSaid(t.exported(names.join(', '))),
      () => setSaid(t.exportFailed),
    )
  const importing = (files: readonly File[]) =>
    void openModel(files, actions).then(
      () => {
        onImported()
        setSaid(t.imported)
        actions.evaluate()
      },
      (error: unknown) => setSaid(`${t.importFailed} ${modelFileWords(error, language)}`),
    )

  return (
    <div className="files">
      <div className="files__buttons">
        <button type="button" className="btn" disabled={!hasRun} onClick={exporting('json')}>
          {t.runJson}
        </button>
        <button type="button" className="btn" disabled={!hasRun} onClick={exporting('csv')}>
          {t.runCsv}
        </button>
        {isChapters && (
          <button type="button" className="btn" disabled={!hasNet} onClick={exporting('layers')}>
            {t.layersModel}
          </button>
        )}
        <button type="button" className="btn" disabled={!hasNet} onClick={exporting('safetensors')}>
          {t.safetensors}
        </button>
        {isChapters && (
          <button type="button" className="btn" onClick={() => chooser.current?.click()}>
            {t.importModel}
          </button>
        )}
        <input
          ref={chooser}
          className="lab__hidden"
          type="file"
          multiple
          accept=".json,.bin,.safetensors"
          aria-label={t.importModel}
          tabIndex={-1}
          onChange={(event) => {
            const files = [...(event.currentTarget.files ?? [])]
            event.currentTarget.value = ''
            if (files.length > 0) importing(files)
          }}
        />
      </div>
      <p className="lab__note">
        {hasNet ? '' : `${t.filesLater} `}
        {isChapters ? `${t.importModel.replace('…', '')}: ${t.importHint}.` : t.filesOfBlocks}
      </p>
      <p className="lab__note" aria-live="polite">
        {said}
      </p>
    </div>
  )
}
