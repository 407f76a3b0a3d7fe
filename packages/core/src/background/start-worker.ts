/** The part of Trusted Types that is used: browsers that have it may take no address of a script from a string. */
interface TrustedTypes {
  createPolicy(name: string, rules: { readonly createScriptURL: (url: string) => string }): { createScriptURL(url: string): unknown };
}

let policy: ReturnType<TrustedTypes['createPolicy']> | undefined;

/**
 * Start a module worker from a script of the page's own origin; null when the page's policy does not allow it.
 *
 * @throws TypeError when the script is of another origin
 */
export function startWorker(script: string | URL): Worker | null {
  const url = new URL(script, document.baseURI);
  if (url.origin !== location.origin) throw new TypeError(`the worker must be of the page's origin ${location.origin}, not of ${url.origin}`);
  try {
    return new Worker(trusted(url.href) as string, { type: 'module' });
  } catch {
    return null;
  }
}

/** @throws TypeError when the page allows no policy of the name `danbiet-worker` */
function trusted(url: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  if (trustedTypes === undefined) return url;
  // startWorker has looked at the origin
  policy ??= trustedTypes.createPolicy('danbiet-worker', { createScriptURL: (one) => one });
  return policy.createScriptURL(url);
}
