import type { Spec } from '../../command.ts';

export const spec: Spec = {
  name: 'completion',
  summary: 'Write completion for a shell',
  usage: ['precept completion bash | zsh | fish'],
  takes: 'shell',
  options: [],
  notes: `bash:  precept completion bash > ~/.local/share/bash-completion/completions/precept
zsh:   precept completion zsh > "\${fpath[1]}/_precept"
fish:  precept completion fish > ~/.config/fish/completions/precept.fish`,
  load: () => import('./run.ts'),
};
