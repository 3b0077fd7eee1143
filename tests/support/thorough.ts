/** Whether to try every case of what takes a machine without a GPU many minutes, or a few of each: `THOROUGH=1 npm test`. */
export const isThorough = process.env['THOROUGH'] === '1'
