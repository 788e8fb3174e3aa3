import type { Args, Host } from '../command.ts';
import { createStyle, type Style } from './style.ts';

export interface Terminal {
  readonly width: number;
  readonly style: Style;
}

const NARROWEST = 40;
const WIDEST = 120;

/** Width and colour of what is written to `stream`: --color, then FORCE_COLOR, then NO_COLOR, then whether it is a terminal. */
export function terminalOf(host: Host, args: Args, stream: Host['stdout'] = host.stdout): Terminal {
  return { width: widthOf(host, stream), style: createStyle(isColoured(host, args, stream)) };
}

function isColoured({ env }: Host, args: Args, stream: Host['stdout']): boolean {
  const when = args.has('no-color') ? 'never' : args.get('color');
  if (when === 'always') return true;
  if (when === 'never') return false;
  const forced = env.FORCE_COLOR;
  if (forced !== undefined && forced !== '') return forced !== '0' && forced !== 'false';
  if (forced === '') return true;
  if (env.NO_COLOR) return false;
  return stream.isTTY === true && env.TERM !== 'dumb';
}

function widthOf({ env }: Host, stream: Host['stdout']): number {
  const said = Number(env.COLUMNS);
  const width = Number.isInteger(said) && said > 0 ? said : (stream.columns ?? 80);
  return Math.min(WIDEST, Math.max(NARROWEST, width));
}

/** Options every command has that writes for people. */
export const COLOUR_OPTIONS = [
  { name: 'color', value: 'WHEN', choices: ['auto', 'always', 'never'], summary: 'Colour the answer; also NO_COLOR and FORCE_COLOR' },
  { name: 'no-color', summary: 'The same as --color never' },
] as const;
