import { ConsoleLogger, type LogLevel as NestLevel } from '@nestjs/common';
import type { LogLevel } from './config/config.js';

/** Nest's levels at and above each of ours. */
const levels: Readonly<Record<LogLevel, NestLevel[] | false>> = {
  trace: ['verbose', 'debug', 'log', 'warn', 'error', 'fatal'],
  debug: ['debug', 'log', 'warn', 'error', 'fatal'],
  // Nest's own "log" tells of every route at start-up, which is for who works on Isnad.
  info: ['warn', 'error', 'fatal'],
  warn: ['warn', 'error', 'fatal'],
  error: ['error', 'fatal'],
  fatal: ['fatal'],
  silent: false,
};

/** One JSON object a line on standard error; what a person reads goes to standard output. Never a password, a token or a claim's text. */
export function createLogger(level: LogLevel): ConsoleLogger | false {
  const logLevels = levels[level];
  return logLevels && new ConsoleLogger({ json: true, colors: false, logLevels, prefix: 'isnad' });
}
