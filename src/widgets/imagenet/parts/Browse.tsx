import type { PanelProps } from '../panelProps'
import type { Strings } from '../strings'
import {
  cellsOf,
  columnsOf,
  found,
  pathTo,
  searched,
  type Cell,
  type Column,
  type Synset,
} from '../modelTree'

type Props = Pick<PanelProps, 'state' | 'tree' | 'glosses' | 'send' | 'onDraw'> & { t: Strings }

/** Columns with something to tell apart, and how deep they are looked for. */
const [FULL_COLUMNS, DEEPEST] = [3, 9]
const [HEIGHT_PX, LEAST_PX, LABELLED_PX] = [460, 2.5, 17]
const MOST_FOUND = 12

/** The tree from the open synset down, the way back up, what is directly below as a list, and a search. */
export function Browse({ state, tree, glosses, send, onDraw, t }: Props) {
  const open = found(tree, state.setting.synset) ?? tree[0]!
  const choose = ({ id }: Synset) => send({ type: 'set', change: { synset: id } })
  return (
    <div className="imagenet__browse">
      <Path {...{ tree, open, choose, t }} />
      <Told {...{ open, t }} gloss={glosses?.[open.at] ?? ''} />
      {open.children.length > 0 ? (
        <>
          <Icicle {...{ tree, open, choose, t }} />
          <p className="imagenet__quiet">{t.column}</p>
          <Below {...{ tree, open, choose, t }} />
        </>
      ) : (
        <p className="imagenet__quiet">{t.noBelow}</p>
      )}
      <div className="imagenet__verbs">
        <button
          type="button"
          className="btn"
          disabled={open.parent === null}
          onClick={() => open.parent !== null && choose(tree[open.parent]!)}
        >
          {t.up}
        </button>
        <button type="button" className="btn" onClick={onDraw}>
          {t.draw}
        </button>
      </div>
      <Search
        {...{ tree, choose, t }}
        text={state.search}
        onText={(text) => send({ type: 'search', text })}
      />
    </div>
  )
}

interface PartProps {
  tree: readonly Synset[]
  open: Synset
  choose(synset: Synset): void
  t: Strings
}

/** The first of several words for the same. */
const shortOf = ({ words }: Pick<Synset, 'words'>): string => words.split(', ')[0]!

function Path({ tree, open, choose, t }: PartProps) {
  return (
    <nav aria-label={t.path}>
      <ol role="list" className="imagenet__path" lang="en">
        {pathTo(tree, open.at).map((synset) => (
          <li key={synset.id}>
            <button
              type="button"
              aria-current={synset === open ? 'location' : undefined}
              onClick={() => choose(synset)}
            >
              {shortOf(synset)}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Told({ open, gloss, t }: Pick<PartProps, 'open' | 't'> & { gloss: string }) {
  return (
    <div className="imagenet__told" aria-live="polite">
      <p className="imagenet__words" lang="en">
        {open.words}
      </p>
      <p lang="en">{gloss}</p>
      <p className="imagenet__quiet">
        {open.isClass ? t.isClass : t.isGroup(open.classes)} · {open.id}
      </p>
    </div>
  )
}

/**
 * Some levels as columns, heights by classes; what is too low for a word has it on hover. Pictures of the buttons below it: for the mouse, as
 * the list is for keys and ears.
 */
function Icicle({ tree, open, choose, t }: PartProps) {
  const cells = cellsOf(tree, open.at, DEEPEST)
  const columns = columnsOf(cells, FULL_COLUMNS)
  const parts = open.children.map((child) => `${shortOf(tree[child]!)} ${tree[child]!.classes}`).join(', ')
  return (
    <>
      <p className="unseen">{t.treeAlt(shortOf(open), open.classes, parts)}</p>
      <div className="imagenet__icicle" aria-hidden="true" style={{ blockSize: HEIGHT_PX }}>
        {cells
          .filter(({ size }) => size * HEIGHT_PX >= LEAST_PX)
          .map((cell) => {
            const column = columns[cell.depth - 1]
            return column && <Box key={cell.synset.id} {...{ cell, column, choose }} />
          })}
      </div>
    </>
  )
}

interface BoxProps extends Pick<PartProps, 'choose'> {
  cell: Cell
  column: Column
}

function Box({ cell: { synset, depth, from, size }, column, choose }: BoxProps) {
  return (
    <button
      type="button"
      tabIndex={-1}
      data-class={synset.isClass || undefined}
      data-odd={depth % 2 === 1 || undefined}
      title={`${synset.words} (${synset.classes})`}
      lang="en"
      style={{
        insetBlockStart: `${100 * from}%`,
        blockSize: `calc(${100 * size}% - 1px)`,
        insetInlineStart: `${100 * column.from}%`,
        inlineSize: `calc(${100 * column.size}% - 2px)`,
      }}
      onClick={() => choose(synset)}
    >
      {size * HEIGHT_PX >= LABELLED_PX && (
        <span>
          {shortOf(synset)} {!synset.isClass && <small>{synset.classes}</small>}
        </span>
      )}
    </button>
  )
}

function Below({ tree, open, choose, t }: PartProps) {
  return (
    <div className="imagenet__below">
      <h4>{t.below}</h4>
      <ul role="list">
        {open.children.map((at) => {
          const child = tree[at]!
          return (
            <li key={child.id}>
              <button type="button" onClick={() => choose(child)}>
                <span lang="en">{child.words}</span>
                <span className="imagenet__bar" aria-hidden="true">
                  <span style={{ inlineSize: `${(100 * child.classes) / open.classes}%` }} />
                </span>
                <small>{child.isClass ? '●' : child.classes}</small>
                <span className="unseen">{child.isClass ? t.isClass : t.classes(child.classes)}</span>
              </button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}

function Search({
  tree,
  text,
  choose,
  onText,
  t,
}: Pick<PartProps, 'tree' | 'choose' | 't'> & { text: string; onText(text: string): void }) {
  const results = searched(tree, text, MOST_FOUND)
  const isAsking = text.trim().length >= 2
  return (
    <div className="imagenet__search">
      <label>
        {t.search}{' '}
        <input
          type="search"
          value={text}
          placeholder={t.searchHint}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      </label>
      <p className="imagenet__quiet" role="status">
        {isAsking && t.results(results.length)}
      </p>
      {isAsking && (
        <ul role="list">
          {results.map((synset) => (
            <li key={synset.id}>
              <button type="button" lang="en" aria-label={t.go(synset.words)} onClick={() => choose(synset)}>
                {synset.words} <small>{synset.isClass ? '●' : synset.classes}</small>
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
