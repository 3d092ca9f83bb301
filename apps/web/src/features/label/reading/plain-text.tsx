import { BidiText } from './bidi-text';
import { textChunks } from './text-chunks';

/**
 * Text as it was written, without Markdown. It comes in chunks that the browser lays out only when they are near, so that
 * a megabyte stays usable; each says where in the text it stands.
 */
export function PlainText({ text }: { text: string }) {
  return (
    <div dir="auto" className="reading plain-text">
      {textChunks(text).map(({ start, text: chunk }) => (
        <div key={start} data-at={start} className="plain-chunk">
          <BidiText text={chunk} />
        </div>
      ))}
    </div>
  );
}
