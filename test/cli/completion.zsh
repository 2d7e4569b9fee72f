# Types a command line into an interactive zsh and presses Tab; what the script beside it offers goes into .hits.
# Usage, in a folder with .script: zsh -f completion.zsh 'COMMAND LINE'
zmodload zsh/zpty
cat > .setup <<'SETUP'
PROMPT=
autoload -Uz compinit && compinit -u -D
source ./.script
compadd() {
  if [[ ${@[1,(i)(-|--)]} != *-(O|A|D)\ * ]]; then
    local -a hits
    builtin compadd -A hits "$@"
    (( $#hits )) && print -rl -- $hits >> .hits
  fi
  builtin compadd "$@"
}
complete-and-tell() { zle list-choices; : > .done }
zle -N complete-and-tell
bindkey '^I' complete-and-tell
: > .ready
SETUP
zpty shell zsh -f -i
zpty -w shell 'source ./.setup'
repeat 200; do [[ -e .ready ]] && break; zpty -r -t shell out; sleep 0.05; done
zpty -w -n shell "$1"$'\t'
repeat 200; do [[ -e .done ]] && break; zpty -r -t shell out; sleep 0.05; done
zpty -d shell
