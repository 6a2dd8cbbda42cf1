/** Runs a script's body and ends the process with 1 and the message alone, without a stack, when it fails. */
export async function main(body) {
  try {
    await body();
  } catch (error) {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = error.exitCode ?? 1;
  }
}
