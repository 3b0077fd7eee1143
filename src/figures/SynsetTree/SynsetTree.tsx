/** Figure 8-7: a piece of WordNet as a nested list. Bars to one scale show how many of the 1,000 classes lie below. */
import { words, type Words } from './strings'
import { notDrawn, wordNet, type Synset } from './tree'
import './SynsetTree.css'

type Language = 'ko' | 'en'

export function SynsetTree({ language }: { language: Language }) {
  const text = words[language]
  return (
    <div className="synset-tree">
      <p className="synset-tree__head" aria-hidden="true">
        <span className="synset-tree__key">{text.leaf}</span>
        <span>{text.column}</span>
      </p>
      <ul className="synset-tree__list" aria-label={text.title}>
        <Branch synset={wordNet} {...{ language, text }} />
      </ul>
    </div>
  )
}

interface BranchProps {
  synset: Synset
  language: Language
  text: Words
}

function Branch({ synset, language, text }: BranchProps) {
  const { children = [] } = synset
  const rest = notDrawn(synset)
  return (
    <li>
      <Row name={synset.words} gloss={language === 'ko' ? synset.ko : ''} synset={synset} text={text} />
      {children.length > 0 && (
        <ul>
          {children.map((child) => (
            <Branch key={child.words} synset={child} {...{ language, text }} />
          ))}
          {rest > 0 && (
            <li className="synset-tree__rest">
              <Row name={text.others} gloss="" synset={{ words: '', ko: '', classes: rest }} text={text} />
            </li>
          )}
        </ul>
      )}
    </li>
  )
}

interface RowProps {
  name: string
  gloss: string
  synset: Synset
  text: Words
}

function Row({ name, gloss, synset: { words: synonyms, classes, leaf = false }, text }: RowProps) {
  return (
    <span className="synset-tree__row" data-leaf={leaf || undefined}>
      <span className="synset-tree__name">
        <span lang={synonyms === '' ? undefined : 'en'}>{name}</span>
        {gloss !== '' && <span className="synset-tree__gloss"> {gloss}</span>}
      </span>
      <span className="synset-tree__bar" aria-hidden="true">
        <span style={{ width: `${classes / 10}%` }} />
      </span>
      <span className="synset-tree__count">
        <span aria-hidden="true">{classes.toLocaleString('en-US')}</span>
        <span className="unseen">{leaf ? text.leaf : text.count(classes)}</span>
      </span>
    </span>
  )
}
