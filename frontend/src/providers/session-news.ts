import { z } from 'zod';

/** What one tab tells the others: the cookie is theirs as well. */
const SessionNews = z.object({ signedIn: z.string() });

const name = 'isnad.session';

/** Tells the other tabs of this browser who has just signed in. */
export function tellSignedIn(userId: string): void {
  if (!('BroadcastChannel' in globalThis)) return;
  const channel = new BroadcastChannel(name);
  channel.postMessage({ signedIn: userId } satisfies z.infer<typeof SessionNews>);
  channel.close();
}

/** Hears who signs in at another tab, until the function that it answers is called. */
export function hearSignIns(hear: (userId: string) => void): () => void {
  if (!('BroadcastChannel' in globalThis)) return () => undefined;
  const channel = new BroadcastChannel(name);
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const news = SessionNews.safeParse(data);
    if (news.success) hear(news.data.signedIn);
  });
  return () => channel.close();
}
