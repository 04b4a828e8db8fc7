/** Most that a letter may weigh. Unit: bytes. A scan of a few pages stays well below. */
export const MOST_LETTER_BYTES = 4 * 1024 * 1024;

/** What a letter can be, by its first bytes: a name can say anything. */
const KINDS = [
  { mediaType: "application/pdf", extension: "pdf", begins: [0x25, 0x50, 0x44, 0x46, 0x2d] },
  { mediaType: "image/jpeg", extension: "jpg", begins: [0xff, 0xd8, 0xff] },
  { mediaType: "image/png", extension: "png", begins: [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a] },
] as const;

type LetterKind = (typeof KINDS)[number];
export type LetterType = LetterKind["mediaType"];

/** A letter as it is kept and handed out. */
export interface Letter {
  readonly fileName: string;
  readonly mediaType: LetterType;
  readonly bytes: Uint8Array;
}

/** Why a file cannot be kept as a letter: what to do instead. */
export const LETTER_PROBLEM = {
  size: "Choose a file of 4 MB or less: scan it in grey, or only the page that counts.",
  kind: "Choose a PDF, JPEG or PNG file. This one is none of them, whatever its name says.",
  empty: "Choose another file: this one is empty.",
} as const;

/** The file as a letter, or why it is none. */
export function letterOf(fileName: string, bytes: Uint8Array): Letter | keyof typeof LETTER_PROBLEM {
  if (bytes.length === 0) return "empty";
  if (bytes.length > MOST_LETTER_BYTES) return "size";
  const kind = KINDS.find(({ begins }) => begins.every((byte, place) => bytes[place] === byte));
  return kind ? { fileName: safeName(fileName, kind), mediaType: kind.mediaType, bytes } : "kind";
}

/** The media type as we know it, for a row that says one. */
export function letterType(text: string): LetterType | null {
  return KINDS.find(({ mediaType }) => mediaType === text)?.mediaType ?? null;
}

const LONGEST_NAME = 80;

// Only what every file system and header takes; the ending says what the bytes say.
function safeName(fileName: string, { extension }: LetterKind): string {
  const stem = fileName
    .replace(/^.*[/\\]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[^\p{L}\p{N} _-]+/gu, "-")
    .replace(/^[ -]+|[ -]+$/g, "")
    .slice(0, LONGEST_NAME);
  return `${stem === "" ? "letter" : stem}.${extension}`;
}
