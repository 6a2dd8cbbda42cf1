import { Command } from 'commander';
import { StartupProblem } from '../platform/config/startup-problem.js';

const program = new Command('isnad')
  .description(
    'The workbench of a fact-checking desk. Settings come from the environment: HOST, PORT, DATABASE_URL, ISNAD_DATA_DIR, ISNAD_SAMPLE, ISNAD_PUBLIC_URL, LOG_LEVEL.',
  )
  .showHelpAfterError();

program
  .command('start')
  .description('run the desk: database, migrations, API and app on one port')
  .action(async () => (await import('../main.js')).main());

program
  .command('extract')
  .argument('<file>', 'a text: TXT, Markdown, HTML, DOCX, PDF, SRT or VTT')
  .option('--json', 'print {language, segments} as JSON; offsets are UTF-16 in the text that was read')
  .option('--language <tag>', 'ar or en; recognised when not given')
  .description('cut a text into statements with their speakers')
  .action(async (file: string, options: unknown) => (await import('./extract.js')).extractFile(file, options));

program
  .command('align')
  .argument('<a>', 'a report of a speech, or its transcript')
  .argument('<b>', 'another report of the same speech')
  .option('--json', 'print {pairs, onlyInA, onlyInB} as JSON; offsets are UTF-16')
  .description('lay two reports of one speech side by side, with the differences that matter')
  .action(async (a: string, b: string, options: unknown) => (await import('./align.js')).alignFiles(a, b, options));

program
  .command('eval')
  .argument('<task>', 'segmentation, check-worthiness or attribution')
  .requiredOption('--in <file>', 'JSON Lines with id, lang and text')
  .requiredOption('--out <file>', 'where the predictions go, one line for every input line')
  .option('--claims <file>', 'the claims to match against (for matching)')
  .description('write what the language core makes of texts, to be scored')
  .action(async (task: string, options: unknown) => (await import('./eval.js')).evalCommand(task, options));

program
  .command('user')
  .argument('<email>')
  .option('--role <role>', 'add a member with this role (viewer, reviewer, editor, admin)')
  .option('--name <name>', "the member's name")
  .description('add a member, or give one a new password; prints the password once')
  .action(async (email: string, options: unknown) => (await import('./user.js')).userCommand(email, options));

program
  .command('verify')
  .option('--json', 'print the findings as JSON')
  .description('check the history chain, every span and every stored hash')
  .action(async (options: unknown) => (await import('./verify.js')).verifyCommand(options));

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof StartupProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = error.exitCode;
}
