/**
 * One camera for all levels: when the level changes, the picture before and the picture after move together, so that the thing
 * one goes into, or comes out of, stays the same thing on its way. The picture that one goes into through is marked `data-door`, what
 * fills the next one `data-whole`. Nothing moves for those who asked for less motion.
 */
import { Component, createRef, type ReactNode } from 'react'

const MS = 220

interface Props {
  /** 0 is farthest. */
  nearness: number
  children: ReactNode
}

interface Snapshot {
  ghost: HTMLElement
  frame: DOMRect
  /** In the picture before: the door when going in, the whole when coming out. */
  thing: DOMRect | null
}

const rectOf = (root: Element, selector: string): DOMRect | null =>
  root.querySelector(selector)?.getBoundingClientRect() ?? null

const centre = ({ left, top, width, height }: DOMRect) => [left + width / 2, top + height / 2] as const

/**
 * What moves and scales a picture that was laid out in `frame` and stands in a box at `box` so that what was at `from` comes to lie
 * on `to`.
 */
function mapping(box: DOMRect, frame: DOMRect, from: DOMRect, to: DOMRect): string {
  const scale = Math.sqrt((to.width * to.height) / (from.width * from.height))
  const [[fromX, fromY], [toX, toY]] = [centre(from), centre(to)]
  const x = toX - box.left - scale * (fromX - frame.left)
  const y = toY - box.top - scale * (fromY - frame.top)
  return `translate(${x}px, ${y}px) scale(${scale})`
}

const isReal = (rect: DOMRect | null): rect is DOMRect => rect !== null && rect.width > 0 && rect.height > 0

export class Zoom extends Component<Props> {
  private readonly box = createRef<HTMLDivElement>()

  override getSnapshotBeforeUpdate(before: Props): Snapshot | null {
    const box = this.box.current
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches
    box?.querySelectorAll('.explorer__ghost').forEach((ghost) => ghost.remove())
    if (!box || isStill || before.nearness === this.props.nearness) return null
    const isGoingIn = this.props.nearness > before.nearness
    return {
      ghost: box.firstElementChild!.cloneNode(true) as HTMLElement,
      frame: box.getBoundingClientRect(),
      thing: rectOf(box, isGoingIn ? '[data-door]' : '[data-whole]'),
    }
  }

  override componentDidUpdate(before: Props, _state: unknown, snapshot: Snapshot | null): void {
    const box = this.box.current
    const scene = box?.firstElementChild as HTMLElement | null | undefined
    if (!snapshot || !box || !scene?.animate) return
    const { ghost, frame, thing } = snapshot
    const isGoingIn = this.props.nearness > before.nearness
    const other = rectOf(scene, isGoingIn ? '[data-whole]' : '[data-door]')
    if (!isReal(thing) || !isReal(other)) return
    const now = box.getBoundingClientRect()
    const timing = { duration: MS, easing: 'ease-out' }
    scene.animate(
      [
        { transform: mapping(now, now, other, thing), opacity: 0.2 },
        { transform: 'none', opacity: 1 },
      ],
      timing,
    )
    ghost.classList.add('explorer__ghost')
    ghost.setAttribute('aria-hidden', 'true')
    ghost.inert = true
    ghost.style.width = `${frame.width}px`
    ghost.style.height = `${frame.height}px`
    box.append(ghost)
    ghost.animate(
      [
        { transform: mapping(now, frame, thing, thing), opacity: 1 },
        { transform: mapping(now, frame, thing, other), opacity: 0 },
      ],
      timing,
    ).onfinish = () => ghost.remove()
  }

  override render() {
    return (
      <div className="explorer__zoom" ref={this.box}>
        {this.props.children}
      </div>
    )
  }
}
