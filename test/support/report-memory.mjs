/** Loaded into a program that a test starts: writes its peak memory, in MB, where MEMORY_REPORT says. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

// Linux counts into a process's maxRSS what the one that started it had.
const STATUS = '/proc/self/status';
const peak = () =>
  existsSync(STATUS)
    ? Number(/VmHWM:\s*(\d+)/.exec(readFileSync(STATUS, 'utf8'))?.[1])
    : process.resourceUsage().maxRSS;

if (isMainThread) process.on('exit', () => writeFileSync(process.env.MEMORY_REPORT, String(Math.round(peak() / 1024))));
