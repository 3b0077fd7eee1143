/** A door that a loop waits at: open, closed, or open for one. */
export class Gate {
  private state: 'open' | 'closed' | 'once' = 'open'
  private wake: (() => void)[] = []

  get isOpen(): boolean {
    return this.state !== 'closed'
  }
  /** Lets one round pass, then closes. */
  get isSingle(): boolean {
    return this.state === 'once'
  }
  open(): void {
    this.set('open')
  }
  close(): void {
    this.set('closed')
  }
  openOnce(): void {
    this.set('once')
  }
  /** Resolves when the door is next moved. */
  moved(): Promise<void> {
    return new Promise((resolve) => this.wake.push(resolve))
  }
  private set(state: 'open' | 'closed' | 'once'): void {
    this.state = state
    const waiting = this.wake
    this.wake = []
    for (const resolve of waiting) resolve()
  }
}

/** Lets queued messages be handled. Unlike a timer or an animation frame, this is not slowed down in a hidden tab. */
export function macrotask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
