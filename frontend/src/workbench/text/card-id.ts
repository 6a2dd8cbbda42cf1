/** The id of a passage's row in the ledger, to which its mark in the text points for details. */
export const cardId = (key: string): string => `ledger-${key.replace(':', '-')}`;
