/** One button behind a gate (src/book/gate.tsx), pressed at a moment that the test names; says how often it was done. */
import { useLayoutEffect, useState } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { renderToReadableStream } from 'react-dom/server.browser'
import { keepEarlyInput } from '../../../src/book/earlyInput'
import { gated, WhenNear } from '../../../src/book/gate'

type Moment =
  | { when: 'before the code' }
  /** So many tasks after the code has come: React has it, but may not have come to the part yet. */
  | { when: 'after the code'; microtasks: number; tasks: number }
  /** React has taken the part over and has not run its effects. */
  | { when: 'before effects' }

declare global {
  interface Window {
    /** Takes the part over anew, presses its button once at `moment`, and resolves to the presses it counted. */
    pressAt(moment: Moment): Promise<number>
  }
}

keepEarlyInput()

const frame = { className: 'widget', 'data-widget': 'counter' }

/** A task of its own, unlike a timer without a least delay. */
const task = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve()
    port2.postMessage(null)
  })

window.pressAt = async (moment) => {
  let presses = 0
  let inBrowser = false
  let codeComes = () => {}
  const code = new Promise<void>((resolve) => (codeComes = resolve))
  function Counter() {
    const [label, setLabel] = useState('Start')
    useLayoutEffect(() => {
      if (moment.when === 'before effects') queueMicrotask(press)
    }, [])
    const count = () => {
      presses++
      setLabel(label === 'Start' ? 'Stop' : 'Start')
    }
    return <button onClick={count}>{label}</button>
  }
  const makeGate = () =>
    gated(async () => {
      if (inBrowser) await code
      return Counter
    })
  const part = (gate: ReturnType<typeof makeGate>) => (
    <WhenNear gate={gate} language="en" fallback={<p>…</p>} frame={frame} />
  )

  const prerendered = makeGate()
  prerendered.open()
  const stream = await renderToReadableStream(part(prerendered))
  await stream.allReady
  const root = document.createElement('div')
  root.innerHTML = await new Response(stream).text()
  document.body.replaceChildren(root)
  const press = () => root.querySelector('button')!.click()

  inBrowser = true
  const gate = makeGate()
  const react = hydrateRoot(root, part(gate))
  gate.open()
  await new Promise((resolve) => setTimeout(resolve, 20)) // all but the part itself is taken over
  if (moment.when === 'before the code') press()
  codeComes()
  if (moment.when === 'after the code') {
    for (let i = 0; i < moment.tasks; i++) await task()
    for (let i = 0; i < moment.microtasks; i++) await Promise.resolve()
    press()
  }
  await new Promise((resolve) => setTimeout(resolve, 100))
  react.unmount()
  return presses
}
