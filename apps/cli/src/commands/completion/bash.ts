import type { Spec } from '../../command.ts';
import { argumentsOf, quoted } from './words.ts';

export function bash(specs: readonly Spec[], rules: readonly string[]): string {
  const values = specs
    .flatMap((spec) =>
      spec.options
        .filter((o) => o.value)
        .map((o) => {
          const names = [`--${o.name}`, ...(o.short ? [`-${o.short}`] : [])].map((n) => `${spec.name}:${n}`).join('|');
          const reply = o.choices
            ? `COMPREPLY=($(compgen -W ${quoted(o.choices.join(' '))} -- "$word"))`
            : o.isFile
              ? 'COMPREPLY=($(compgen -f -- "$word"))'
              : ':';
          return `    ${names}) ${reply}; return ;;`;
        }),
    )
    .join('\n');
  const words = specs
    .map((spec) => {
      const options = [...spec.options.map((o) => `--${o.name}`), '--help'].join(' ');
      const list = argumentsOf(spec, specs, rules).join(' ');
      const more = ' COMPREPLY+=($(compgen -f -- "$word"));';
      const files = spec.takes === 'files' ? more : spec.takes === 'action' ? ` if [[ $COMP_CWORD -gt 2 ]]; then${more} fi;` : '';
      return `    ${spec.name}) if [[ $word == -* ]]; then COMPREPLY=($(compgen -W ${quoted(options)} -- "$word")); else COMPREPLY=($(compgen -W ${quoted(list)} -- "$word"));${files} fi ;;`;
    })
    .join('\n');
  return `# bash completion for precept, written by "precept completion bash".
_precept() {
  local word=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command=\${COMP_WORDS[1]}
  COMPREPLY=()
  if [[ $COMP_CWORD -eq 1 ]]; then
    COMPREPLY=($(compgen -W ${quoted([...specs.map((s) => s.name), '--help', '--version'].join(' '))} -- "$word"))
    return
  fi
  case $command:$before in
${values}
  esac
  case $command in
${words}
  esac
}
complete -o filenames -F _precept precept
`;
}
