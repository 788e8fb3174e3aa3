import type { Option, Spec } from '../../command.ts';
import { argumentsOf, quoted } from './words.ts';

export function zsh(specs: readonly Spec[], rules: readonly string[]): string {
  const commands = specs.map((s) => `    ${quoted(`${s.name}:${escapeSpec(s.summary)}`)}`).join('\n');
  const cases = specs
    .map((spec) => {
      const options = spec.options.map((o) => `        ${argument(o)}`);
      const list = argumentsOf(spec, specs, rules);
      const rest =
        spec.takes === 'files'
          ? "'*:file:_files'"
          : spec.takes === 'action'
            ? `${quoted(`1:${spec.takes}:(${list.join(' ')})`)} '*:file:_files'`
            : list.length > 0
              ? quoted(`*:${spec.takes}:(${list.join(' ')})`)
              : '';
      return `      ${spec.name})\n        _arguments \\\n${[...options, "        '(-h --help)'{-h,--help}'[This help]'", ...(rest ? [`        ${rest}`] : [])].join(' \\\n')}\n        ;;`;
    })
    .join('\n');
  return `#compdef precept
# zsh completion for precept, written by "precept completion zsh".
_precept() {
  local -a commands
  commands=(
${commands}
  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=\${words[2]}
  shift words
  (( CURRENT-- ))
  case $command in
${cases}
  esac
}
compdef _precept precept
`;
}

const escapeSpec = (s: string): string => s.replace(/[[\]:\\]/g, '\\$&');

function argument(o: Option): string {
  const value = o.value ? `:${escapeSpec(o.value)}:${o.choices ? `(${o.choices.join(' ')})` : o.isFile ? '_files' : ' '}` : '';
  const text = quoted(`[${escapeSpec(o.summary)}]${value}`);
  return o.short ? `'(-${o.short} --${o.name})'{-${o.short},--${o.name}}${text}` : `--${o.name}${text}`;
}
