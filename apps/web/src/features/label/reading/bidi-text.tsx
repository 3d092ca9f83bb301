import { bidiParts } from './markdown/bidi-controls';

/** Plain text, with the characters that would turn its order shown by name. */
export function BidiText({ text }: { text: string }) {
  return bidiParts(text).map((part, place) =>
    'text' in part ? (
      part.text
    ) : (
      <span key={place} className="bidi-mark">
        {part.name}
      </span>
    ),
  );
}
