import { useState, type ComponentType } from 'react'
import { useStrings } from '../strings'
import { SearchIcon } from './SearchIcon'
import { useSearchKeys } from './useSearchKeys'

type Dialog = ComponentType<{ onClose: () => void }>

const loadDialog = async (): Promise<Dialog> => (await import('./SearchDialog')).SearchDialog

/** The button that opens the search, and its keys; all the rest loads when it is first opened. */
export function Search() {
  const t = useStrings()
  const [Dialog, setDialog] = useState<Dialog | null>(null)
  const [failed, setFailed] = useState(false)
  const open = () => {
    setFailed(false)
    loadDialog().then(
      (loaded) => setDialog(() => loaded),
      () => setFailed(true),
    )
  }
  useSearchKeys(open)
  return (
    <>
      <button
        type="button"
        className="bar__search"
        aria-haspopup="dialog"
        aria-keyshortcuts="/ Control+K Meta+K"
        onClick={open}
        onPointerEnter={() => void loadDialog().catch(() => {})}
      >
        <SearchIcon />
        <span className="bar__searchword">{t.search}</span>
        <kbd aria-hidden="true">/</kbd>
      </button>
      <span className="bar__failed" role="status">
        {failed && t.searchFailed}
      </span>
      {Dialog && <Dialog onClose={() => setDialog(null)} />}
    </>
  )
}
