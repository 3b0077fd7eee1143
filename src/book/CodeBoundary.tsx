import { Component, type ReactNode } from 'react'
import type { Language } from './language'
import { isMissingCode, reloadKeepingRun, reloadOnce } from './missingCode'
import { strings } from './strings'

interface Props {
  language: Language
  children: ReactNode
}

interface State {
  state: 'whole' | 'reloading' | 'failed'
}

/** Keeps the failure of one widget to itself: code that a new version has replaced is reloaded for once, else a sentence says it. */
export class CodeBoundary extends Component<Props, State> {
  override state: State = { state: 'whole' }

  static getDerivedStateFromError(error: unknown): State {
    return { state: isMissingCode(error) ? 'reloading' : 'failed' }
  }

  override componentDidCatch(error: unknown) {
    if (isMissingCode(error))
      void reloadOnce().then((reloads) => reloads || this.setState({ state: 'failed' }))
  }

  override render() {
    const { state } = this.state
    const t = strings[this.props.language]
    if (state === 'whole') return this.props.children
    if (state === 'reloading') return <p className="widget__pending">{t.loading}</p>
    return (
      <div className="notice notice--inline" role="alert">
        <p>{t.partMissing}</p>
        <button type="button" className="btn btn-small" onClick={() => void reloadKeepingRun()}>
          {t.reload}
        </button>
      </div>
    )
  }
}
