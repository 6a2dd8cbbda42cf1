import { UNATTENDED_HEADER } from '@isnad/contracts';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { stubFetch } from '../test-support/stub-fetch.js';
import { Attendance } from './attendance.js';
import { request } from './http-client.js';

describe('somebody at the page', () => {
  const watched = () => {
    let time = 1_000;
    const page = new EventTarget();
    const attendance = new Attendance(page, () => time);
    const pass = (milliseconds: number) => {
      time += milliseconds;
    };
    return { attendance, page, pass };
  };

  it('has just opened it, and has gone when a minute brings no sign', () => {
    const { attendance, pass } = watched();
    pass(59_999);
    expect(attendance.somebodyIsHere()).toBe(true);
    pass(1);
    expect(attendance.somebodyIsHere()).toBe(false);
  });

  it.each(['keydown', 'pointerdown', 'pointermove', 'wheel', 'touchstart'])('is back with a %s', (sign) => {
    const { attendance, page, pass } = watched();
    pass(3_600_000);
    page.dispatchEvent(new Event(sign));
    expect(attendance.somebodyIsHere()).toBe(true);
  });

  it('is not seen in what a page does by itself', () => {
    const { attendance, page, pass } = watched();
    pass(3_600_000);
    for (const event of ['scroll', 'focus', 'visibilitychange', 'online']) page.dispatchEvent(new Event(event));
    expect(attendance.somebodyIsHere()).toBe(false);
  });
});

describe('what the page asks of itself', () => {
  afterEach(() => void jest.restoreAllMocks());

  it('is said to be so, until somebody is back', async () => {
    const sent = stubFetch(() => ({ status: 204 }));
    const ask = () => request({ method: 'GET', path: '/claims', schema: null });
    const now = Date.now();
    window.dispatchEvent(new Event('keydown'));
    await ask();
    const clock = jest.spyOn(Date, 'now').mockReturnValue(now + 3_600_000);
    await ask();
    window.dispatchEvent(new Event('pointerdown'));
    await ask();
    clock.mockRestore();
    expect(sent.map(({ headers }) => headers.has(UNATTENDED_HEADER))).toEqual([false, true, false]);
  });
});
