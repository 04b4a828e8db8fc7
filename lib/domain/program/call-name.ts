/** What a person is called where no surname may stand: the preferred name, or the first one. */
export function callName({ preferredName, fullName }: { preferredName: string; fullName: string }): string {
  return preferredName || (fullName.split(/\s+/)[0] ?? fullName);
}
