import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/**
 * Who may come in. The launch token stands in the address that the person opens; it is taken once, for a cookie that no
 * script can read and no other site can send. Cookies do not know ports, so the cookie's name does.
 */
export interface Access {
  launchToken: string;
  /** The value of `Set-Cookie` for the launch token; undefined for a wrong one, or one that was used. */
  exchange: (token: string) => string | undefined;
  /** Whether a request's `Cookie` header lets it in. */
  admits: (cookies: string | undefined) => boolean;
}

export function createAccess(port: number): Access {
  const launchToken = secret();
  const session = secret();
  const name = `eurofolio-${port}`;
  let used = false;
  return {
    launchToken,
    exchange: (token) => {
      if (used || !same(token, launchToken)) return undefined;
      used = true;
      return `${name}=${session}; HttpOnly; SameSite=Strict; Path=/`;
    },
    admits: (cookies = '') =>
      cookies
        .split('; ')
        .some((cookie) => cookie.startsWith(`${name}=`) && same(cookie.slice(name.length + 1), session)),
  };
}

const secret = () => randomBytes(32).toString('base64url');
const digest = (text: string) => createHash('sha256').update(text).digest();
/** Takes the same time however much of a guess is right. */
const same = (a: string, b: string) => timingSafeEqual(digest(a), digest(b));
