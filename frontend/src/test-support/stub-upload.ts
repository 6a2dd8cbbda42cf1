import { afterEach } from '@jest/globals';

const original = globalThis.XMLHttpRequest;
afterEach(() => {
  globalThis.XMLHttpRequest = original;
});

/** What of an XMLHttpRequest an upload uses, carried out by the stubbed `fetch`, so that a test has one server. */
class UploadOverFetch {
  readonly upload: Pick<XMLHttpRequestUpload, 'onprogress'> = { onprogress: null };
  status = 0;
  responseText = '';
  onload: (() => void) | null = null;
  onerror: (() => void) | null = null;
  onabort: (() => void) | null = null;
  private readonly headers = new Headers();
  private address = '';

  open(_method: string, address: string): void {
    this.address = address;
  }

  setRequestHeader(name: string, value: string): void {
    this.headers.set(name, value);
  }

  abort(): void {
    this.onabort?.();
  }

  send(body: FormData): void {
    void this.carryOut(body);
  }

  private async carryOut(body: FormData): Promise<void> {
    const answer = await fetch(this.address, { method: 'POST', headers: this.headers, body });
    this.status = answer.status;
    this.responseText = await answer.text();
    this.onload?.();
  }
}

/** Lets uploads reach the stubbed `fetch` until the test ends. */
export function stubUpload(): void {
  globalThis.XMLHttpRequest = UploadOverFetch as unknown as typeof XMLHttpRequest;
}
