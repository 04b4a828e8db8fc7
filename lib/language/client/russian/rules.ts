/** What each rule says to the client, in Russian. */
export const rules: Readonly<Record<string, string>> = {};
