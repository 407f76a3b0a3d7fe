export { runCommand } from './run-command.js';
export type { Terminal, Unfinished } from './terminal/terminal.js';
export type { ExitCode } from './terminal/trouble.js';
