import { formatOfRow, type ImportFormat } from '@touchstone/domain/import/import-format';

/** Enough for the first row of nearly every file; of a longer one only the server can tell the format. */
const LOOKED_AT = 1024 * 1024;

/**
 * The format of a file as its first rows show it, without reading more than its beginning; undefined when they don't. The
 * server looks again: this is only to say so before the file is sent.
 */
export async function recogniseFile(file: Blob): Promise<ImportFormat | undefined> {
  for (const line of (await beginningOf(file)).split('\n')) {
    const format = formatOfRow(parsed(line));
    if (format) return format;
  }
  return undefined;
}

async function beginningOf(file: Blob): Promise<string> {
  const magic = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isGzip = magic[0] === 0x1f && magic[1] === 0x8b;
  const start = file.slice(0, LOOKED_AT).stream();
  const reader = (isGzip ? start.pipeThrough(new DecompressionStream('gzip')) : start).getReader();
  const decoder = new TextDecoder();
  let text = '';
  try {
    while (text.length < LOOKED_AT) {
      const { done, value } = await reader.read();
      if (done) break;
      text += decoder.decode(value, { stream: true });
    }
    await reader.cancel();
  } catch {
    // The beginning of a gzip file, or a broken one: what came before shows the format, or nothing does.
  }
  return text;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line.trim().replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
