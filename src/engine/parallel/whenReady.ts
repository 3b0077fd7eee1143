const LOOK_EVERY_MS = 20
const MOST_LOOKS = 3000

/** Resolves once so many of a pool's replicas can work; rejects when a minute does not suffice. */
export async function whenReady(pool: { readonly ready: number }, replicas: number): Promise<void> {
  for (let looks = 0; pool.ready < replicas; looks++) {
    if (looks === MOST_LOOKS) throw new Error(`${replicas} workers did not start`)
    await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS))
  }
}
