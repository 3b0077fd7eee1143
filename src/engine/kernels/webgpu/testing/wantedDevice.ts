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

/**
 * A device with 16-bit floats in Node, of the driver that `HALF_VK_ICD_FILENAMES` names where that is another one; without one a line says
 * that `what` is skipped, and why, or it throws where 16-bit floats are required.
 */
export async function wantedHalfDevice(what: string): ReturnType<typeof nodeDevice> {
  const driver = process.env['HALF_VK_ICD_FILENAMES']
  if (driver) process.env['VK_ICD_FILENAMES'] = driver
  const found = await nodeDevice()
  if (!('reason' in found) && found.device.features.has('shader-f16')) return found
  const reason = 'reason' in found ? found.reason : 'the device has no shader-f16'
  if (isHalfRequired) throw new Error(reason)
  console.info(`skipped: ${what}, because of ${reason}`)
  return { reason }
}
