import { book } from '../../content/book'
import { useLanguage } from '../book/language'
import { Widget } from '../book/vocabulary/Widget'
import { useStrings } from '../book/strings'
import { Layers } from './Layers'
import { WhereToBegin } from './WhereToBegin'

/** The cover: what the book is, for whom, the network itself at work, and the contents as its layers. */
export function Home() {
  const t = useStrings()
  const language = useLanguage()
  return (
    <div className="cover">
      <div className="cover__top">
        <header className="cover__opening">
          <h1 tabIndex={-1}>{book.title[language]}</h1>
          <p className="cover__subtitle">{book.subtitle[language]}</p>
          <p className="cover__lead">
            {book.what[language]} {book.forWhom[language]} {book.special[language]}
          </p>
          <WhereToBegin />
        </header>
        <Widget name="live-network" />
      </div>
      <h2 className="cover__contents">{t.menu}</h2>
      <Layers />
    </div>
  )
}
