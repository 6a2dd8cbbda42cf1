/**
 * Says why `value` cannot be the address of a PostgreSQL database, or nothing when it can.
 * Accepted: `postgresql://user:password@host:port/database?options`, also with the scheme `postgres`.
 */
export function connectionStringProblem(value: string): string | undefined {
  if (!URL.canParse(value)) {
    return 'is not an address like postgresql://user:password@host:5432/database (special characters in the password must be percent-encoded)';
  }
  const url = new URL(value);
  if (url.protocol !== 'postgresql:' && url.protocol !== 'postgres:') return 'must begin with postgresql://';
  if (url.pathname.length < 2) return 'names no database after the host';
  return undefined;
}

/** The same address with another database; all options stay. */
export function withDatabase(url: string, database: string): string {
  const changed = new URL(url);
  changed.pathname = `/${encodeURIComponent(database)}`;
  return changed.toString();
}

/** How messages name a database: never with the password. */
export function describeDatabase(url: string): string {
  const { hostname, port, pathname } = new URL(url);
  const server = hostname === '' ? 'the local server' : `${hostname}:${port === '' ? '5432' : port}`;
  return `"${decodeURIComponent(pathname.slice(1))}" at ${server}`;
}
