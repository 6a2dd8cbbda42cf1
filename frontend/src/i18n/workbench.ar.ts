/** The workbench's words: the annotated text and the claim page. */
export const workbenchAr = {} as const;
