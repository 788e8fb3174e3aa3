import type { Spec } from '../../command.ts';

export const spec: Spec = {
  name: 'page',
  summary: 'Open the check page on this machine',
  usage: ['precept page [--port N]'],
  takes: 'nothing',
  options: [{ name: 'port', value: 'N', summary: 'Port on 127.0.0.1 (default: PORT, else a free one)' }],
  notes: 'The page checks in the browser. It sends nothing: its own rules forbid every connection.',
  load: () => import('./run.ts'),
};
