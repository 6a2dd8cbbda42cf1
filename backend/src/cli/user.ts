import { randomBytes } from 'node:crypto';
import { Email, limits, line, roles } from '@isnad/contracts';
import { z } from 'zod';
import { hashPassword } from '../auth/password.js';
import { StartupProblem } from '../platform/config/startup-problem.js';
import { SYSTEM, UnitOfWork } from '../platform/db/unit-of-work.js';
import { withDatabase } from './with-database.js';

const Input = z.object({ email: Email, role: z.enum(roles).optional(), name: line(limits.name).optional() });

/**
 * `isnad user EMAIL`: for whoever runs the machine. Adds a member with `--role` and `--name`; without them gives the member that
 * has this e-mail a new password and ends their sessions. The password is random and printed once.
 */
export async function userCommand(email: string, options: unknown): Promise<void> {
  const parsed = Input.safeParse({ ...(typeof options === 'object' ? options : {}), email });
  if (!parsed.success) throw new StartupProblem(`isnad user: ${z.prettifyError(parsed.error)}`, {}, 2);
  const input = parsed.data;
  const password = randomBytes(12).toString('base64url');
  const passwordHash = await hashPassword(password);
  await withDatabase((database) =>
    new UnitOfWork(database).run(async ({ db, record }) => {
      const known = await db.user.findUnique({ where: { email: input.email }, select: { id: true } });
      if (known) {
        if (input.role ?? input.name)
          throw new StartupProblem(`There is a member with the e-mail ${input.email} already.`, {}, 2);
        await db.user.update({ where: { id: known.id }, data: { passwordHash, version: { increment: 1 } } });
        await db.session.deleteMany({ where: { userId: known.id } });
        record({
          type: 'user.updated',
          actor: SYSTEM,
          subject: { type: 'user', id: known.id },
          data: { password: 'reset' },
        });
        return;
      }
      if (!input.role || !input.name) {
        throw new StartupProblem(`No member has the e-mail ${input.email}; to add one, give --role and --name.`, {}, 2);
      }
      const { id } = await db.user.create({
        data: { email: input.email, name: input.name, role: input.role, passwordHash },
        select: { id: true },
      });
      record({
        type: 'user.created',
        actor: SYSTEM,
        subject: { type: 'user', id },
        data: { email: input.email, role: input.role },
      });
    }),
  );
  process.stdout.write(`${input.email}  ${password}\n`);
}
