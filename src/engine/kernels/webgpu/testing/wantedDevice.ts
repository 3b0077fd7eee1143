import { nodeDevice } from './nodeWebgpu'

const required = process.env['REQUIRE_DEVICES']?.split(',') ?? []

/** Whether this run must not skip what needs a device, or a device with 16-bit floats: `REQUIRE_DEVICES=webgpu,shader-f16`. */
const isDeviceRequired = required.includes('webgpu')
const isHalfRequired = required.includes('shader-f16')

/** A device in Node; where there is none a line says that `what` is skipped, and why, or it throws where a device is required. */
export async function wantedDevice(what: string): ReturnType<typeof nodeDevice> {
  const found = await nodeDevice()
  if ('reason' in found) {
    if (isDeviceRequired) throw new Error(found.reason)
    console.info(`skipped: ${what}, because of ${found.reason}`)
  }
  return found
}

/** Whether a device has 16-bit floats; where it has none a line says that `what` is skipped, or it throws where they are required. */
export function hasHalfFloats(found: Awaited<ReturnType<typeof nodeDevice>>, what: string): boolean {
  if ('reason' in found) return false
  if (found.device.features.has('shader-f16')) return true
  if (isHalfRequired) throw new Error('no shader-f16')
  console.info(`skipped: ${what}, because the device has no shader-f16`)
  return false
}
