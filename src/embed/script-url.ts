interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { createScriptURL(url: string): string },
  ): { createScriptURL(url: string): unknown };
}

/** Adds a script to the page; where Trusted Types are enforced, under a policy of this name. */
export function addScript(url: string, policyName: string): HTMLScriptElement {
  const types = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  const policy = types?.createPolicy(policyName, { createScriptURL: (address) => address });
  const script = document.createElement('script');
  script.src = (policy ? policy.createScriptURL(url) : url) as string;
  document.head.append(script);
  return script;
}
