import { z } from 'zod';

// Zod tries whether the page may compile code as soon as a schema is made. The content security policy refuses that and the
// browser reports it, so zod is told before the first module with a schema is loaded; a static import would come too early.
z.config({ jitless: true });

const { start } = await import('./start.js');
await start();
