import type { StreamMessage } from '@isnad/contracts';
import { afterEach, beforeEach } from '@jest/globals';

/** Stands for the browser's EventSource: what a test says, it hears. */
export class StubEventSource extends EventTarget {
  static opened: StubEventSource[] = [];
  closed = false;

  constructor(readonly url: string) {
    super();
    StubEventSource.opened.push(this);
  }

  close(): void {
    this.closed = true;
  }

  send(event: StreamMessage, data: object): void {
    this.dispatchEvent(new MessageEvent(event, { data: JSON.stringify(data) }));
  }

  fail(): void {
    this.dispatchEvent(new Event('error'));
  }
}

/** Puts it in the place of the browser's, which jsdom does not have, for each test of a file. */
export function useStubEventSource(): void {
  beforeEach(() => {
    StubEventSource.opened = [];
    Object.assign(globalThis, { EventSource: StubEventSource });
  });
  afterEach(() => {
    Reflect.deleteProperty(globalThis, 'EventSource');
  });
}
