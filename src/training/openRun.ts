/** What the shell may do with a run without loading the code that trains: ask whether there is one, and keep it before a reload. */
export interface OpenRun {
  /** Whether a run is in memory that a reload would end. */
  isOpen(): boolean
  /** Resolves once the run is kept on this device, or after some seconds when it cannot be. */
  keepNow(): Promise<void>
}

let current: OpenRun | null = null

/** The run of this page; null until a lab has come up. */
export const openRun = (): OpenRun | null => current

/** Makes the page's run known. */
export function setOpenRun(run: OpenRun): void {
  current = run
}
