/** Whether an address, or the name of one, leads to this machine only. */
export const isLoopback = (host: string): boolean => /^(127\.|::1$|localhost$)/i.test(host)
