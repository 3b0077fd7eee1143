import { nodeDevice } from './nodeWebgpu'

/** Whether this run must not skip what needs a device: `REQUIRE_DEVICES=webgpu`. */
export const isDeviceRequired = process.env['REQUIRE_DEVICES']?.includes('webgpu') ?? false

/** A device in Node; where there is none a line says that `what` is skipped, and why, or it throws where a device is required. */
export async function wantedDevice(what: string): ReturnType<typeof nodeDevice> {
  const found = await nodeDevice()
  if ('reason' in found) {
    if (isDeviceRequired) throw new Error(found.reason)
    console.info(`skipped: ${what}, because of ${found.reason}`)
  }
  return found
}
