/** What each rule says to the client, in Spanish. */
export const rules: Readonly<Record<string, string>> = {};
