/**
 * Milliseconds of processor time that the process has taken, its helper threads (garbage, compiling) included. On a
 * machine with other work this tells a slow program from one that had to wait.
 */
export function processorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}
