const WORDS: Readonly<Record<string, string>> = {
  made: "Link made",
  rotated: "New link made, the old one shut",
  revoked: "Revoked",
  mailed: "Sent by e-mail",
  "expiry set": "Last day changed",
  "question on": "Asks for the year of birth",
  "question off": "Asks for no year of birth",
  "opened by secret": "Opened with the link",
  "opened by code": "Opened with the typed code",
  "wrong year": "Wrong year of birth",
  "year of birth right": "Year of birth answered",
  "shut: wrong years": "Shut after wrong years of birth",
};

/** A line of a link's log for people. What a newer program wrote is said as it stands. */
export function lineInWords(what: string): string {
  const word = WORDS[what] ?? what;
  return word.charAt(0).toUpperCase() + word.slice(1);
}
