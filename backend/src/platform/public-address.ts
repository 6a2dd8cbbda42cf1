/** Injection token of where readers reach the desk. */
export const PUBLIC_ADDRESS = Symbol('public address');

export interface PublicAddress {
  /** Without a slash at the end. Set once the port is known. */
  url: string;
  /** Whether readers come by https, so that cookies may not travel otherwise. */
  readonly secure: boolean;
}
