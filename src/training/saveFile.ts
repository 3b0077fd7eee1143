/** Hands the reader a file, under this name, as the browser's downloads are handed over; returns the name. */
export function saveFile(name: string, content: string | Uint8Array, type: string): string {
  const url = URL.createObjectURL(new Blob([content as BlobPart], { type }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
  return name
}
