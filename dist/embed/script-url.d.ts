/** Adds a script to the page; where Trusted Types are enforced, under a policy of this name. */
export declare function addScript(url: string, policyName: string): HTMLScriptElement;
