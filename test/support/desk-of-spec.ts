import { afterAll } from '@jest/globals';
import { startTestDesk, type Team, type TestDesk } from './desk.js';

/** The desk of a spec file, with its team: started as the file is loaded, closed after its last test. */
export async function deskOfSpec(
  options: Parameters<typeof startTestDesk>[0] = {},
): Promise<{ desk: TestDesk; team: Team }> {
  const desk = await startTestDesk(options);
  afterAll(() => desk.close());
  return { desk, team: await desk.addTeam() };
}
