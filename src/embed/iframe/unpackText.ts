/** The text that `packText` has packed. Rejects if it is damaged. */
export async function unpackText(packed: string): Promise<string> {
  const binary = atob(packed);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < binary.length; i += 1) bytes[i] = binary.charCodeAt(i);
  const { readable, writable } = new DecompressionStream('deflate-raw');
  const writer = writable.getWriter();
  // The reading end rejects with the same error.
  for (const end of [writer.write(bytes), writer.close()]) end.catch(() => undefined);
  // Not by `new Response(readable).text()`: Firefox reports its error a second time, as unhandled.
  const reader = readable.getReader();
  const decoder = new TextDecoder();
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    text += decoder.decode(value, { stream: true });
  }
}
