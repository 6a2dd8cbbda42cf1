/** What PostgreSQL answers when a rule of the `enforced_the_rules` migration is broken; for `rejects.toMatchObject`. */
export const rule = (name: string) => ({ code: 'IS001', constraint: name });

export const checkViolation = (constraint: string) => ({ code: '23514', constraint });
export const uniqueViolation = { code: '23505' };
export const foreignKeyViolation = { code: '23503' };
