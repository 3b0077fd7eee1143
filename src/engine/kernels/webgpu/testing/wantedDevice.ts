import { nodeDevice } from './nodeWebgpu'

const required = process.env['REQUIRE_DEVICES']?.split(',') ?? []

/** Whether this run must not skip what needs a device, or a device with 16-bit floats: `REQUIRE_DEVICES=webgpu,shader-f16`. */
export const isDeviceRequired = required.includes('webgpu')
export const isHalfRequired = required.includes('shader-f16')

/** Whether to try every case, which takes a software device the better part of an hour, or a few of each: `THOROUGH=1`. */
export const isThorough = process.env['THOROUGH'] === '1'

/** A device in Node; where there is none a line says that `what` is skipped, and why, or it throws where a device is required. */
export async function wantedDevice(what: string): ReturnType<typeof nodeDevice> {
  const found = await nodeDevice()
  if ('reason' in found) {
    if (isDeviceRequired) throw new Error(found.reason)
    console.info(`skipped: ${what}, because of ${found.reason}`)
  }
  return found
}
