/** The version of the shipped rules; it changes whenever a rule or an item does. */
export const RULES_VERSION = "1.1.0";
