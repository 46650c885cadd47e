#!/bin/bash

__assay_cursor_index_in_current_word() {
    local remaining="${COMP_LINE}"

    local word
    for word in "${COMP_WORDS[@]::COMP_CWORD}"; do
        remaining="${remaining##*([[:space:]])"${word}"*([[:space:]])}"
    done

    local -ir index="$((COMP_POINT - ${#COMP_LINE} + ${#remaining}))"
    if [[ "${index}" -le 0 ]]; then
        printf 0
    else
        printf %s "${index}"
    fi
}

# positional arguments:
#
# - 1: the current (sub)command's count of positional arguments
#
# required variables:
#
# - repeating_flags: the repeating flags that the current (sub)command can accept
# - non_repeating_flags: the non-repeating flags that the current (sub)command can accept
# - repeating_options: the repeating options that the current (sub)command can accept
# - non_repeating_options: the non-repeating options that the current (sub)command can accept
# - positional_number: value ignored
# - unparsed_words: unparsed words from the current command line
#
# modified variables:
#
# - non_repeating_flags: remove flags for this (sub)command that are already on the command line
# - non_repeating_options: remove options for this (sub)command that are already on the command line
# - positional_number: set to the current positional number
# - unparsed_words: remove all flags, options, and option values for this (sub)command
__assay_offer_flags_options() {
    local -ir positional_count="${1}"
    positional_number=0

    local was_flag_option_terminator_seen=false
    local is_parsing_option_value=false

    local -ar unparsed_word_indices=("${!unparsed_words[@]}")
    local -i word_index
    for word_index in "${unparsed_word_indices[@]}"; do
        if "${is_parsing_option_value}"; then
            # This word is an option value:
            # Reset marker for next word iff not currently the last word
            [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]] && is_parsing_option_value=false
            unset "unparsed_words[${word_index}]"
            # Do not process this word as a flag or an option
            continue
        fi

        local word="${unparsed_words["${word_index}"]}"
        if ! "${was_flag_option_terminator_seen}"; then
            case "${word}" in
            --)
                unset "unparsed_words[${word_index}]"
                # by itself -- is a flag/option terminator, but if it is the last word, it is the start of a completion
                if [[ "${word_index}" -ne "${unparsed_word_indices[${#unparsed_word_indices[@]} - 1]}" ]]; then
                    was_flag_option_terminator_seen=true
                fi
                continue
                ;;
            -*)
                # ${word} is a flag or an option
                # If ${word} is an option, mark that the next word to be parsed is an option value
                local option
                for option in "${repeating_options[@]}" "${non_repeating_options[@]}"; do
                    [[ "${word}" = "${option}" ]] && is_parsing_option_value=true && break
                done

                # Remove ${word} from ${non_repeating_flags} or ${non_repeating_options} so it isn't offered again
                local not_found=true
                local -i index
                for index in "${!non_repeating_flags[@]}"; do
                    if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                        unset "non_repeating_flags[${index}]"
                        non_repeating_flags=("${non_repeating_flags[@]}")
                        not_found=false
                        break
                    fi
                done
                if "${not_found}"; then
                    for index in "${!non_repeating_flags[@]}"; do
                        if [[ "${non_repeating_flags[${index}]}" = "${word}" ]]; then
                            unset "non_repeating_flags[${index}]"
                            non_repeating_flags=("${non_repeating_flags[@]}")
                            break
                        fi
                    done
                fi
                unset "unparsed_words[${word_index}]"
                continue
                ;;
            esac
        fi

        # ${word} is neither a flag, nor an option, nor an option value
        if [[ "${positional_number}" -lt "${positional_count}" || "${positional_count}" -lt 0 ]]; then
            # ${word} is a positional
            ((positional_number++))
            unset "unparsed_words[${word_index}]"
        else
            if [[ -z "${word}" ]]; then
                # Could be completing a flag, option, or subcommand
                positional_number=-1
            else
                # ${word} is a subcommand or invalid, so stop processing this (sub)command
                positional_number=-2
            fi
            break
        fi
    done

    unparsed_words=("${unparsed_words[@]}")

    if\
        ! "${was_flag_option_terminator_seen}"\
        && ! "${is_parsing_option_value}"\
        && [[ ("${cur}" = -* && "${positional_number}" -ge 0) || "${positional_number}" -eq -1 ]]
    then
        COMPREPLY+=($(compgen -W "${repeating_flags[*]} ${non_repeating_flags[*]} ${repeating_options[*]} ${non_repeating_options[*]}" -- "${cur}"))
    fi
}

__assay_add_completions() {
    local completion
    while IFS='' read -r completion; do
        COMPREPLY+=("${completion}")
    done < <(IFS=$'\n' compgen "${@}" -- "${cur}")
}

__assay_custom_complete() {
    if [[ -n "${cur}" || -z ${COMP_WORDS[${COMP_CWORD}]} || "${COMP_LINE:${COMP_POINT}:1}" != ' ' ]]; then
        local -ar words=("${COMP_WORDS[@]}")
    else
        local -ar words=("${COMP_WORDS[@]::${COMP_CWORD}}" '' "${COMP_WORDS[@]:${COMP_CWORD}}")
    fi

    "${COMP_WORDS[0]}" "${@}" "${words[@]}"
}

_assay() {
    local state
    state="$(shopt -p;shopt -po)"
    trap "${state//$'\n'/;}" RETURN
    shopt -s extglob
    set +o history +o posix

    local -xr SAP_SHELL=bash
    local -x SAP_SHELL_VERSION
    SAP_SHELL_VERSION="$(IFS='.';printf %s "${BASH_VERSINFO[*]}")"
    local -r SAP_SHELL_VERSION

    local -r cur="${2}"
    local -r prev="${3}"

    local -i positional_number
    local -a unparsed_words=("${COMP_WORDS[@]:1:${COMP_CWORD}}")

    local -a repeating_flags=()
    local -a non_repeating_flags=(--plain --version -h --help)
    local -a repeating_options=()
    local -a non_repeating_options=(--color --by --protocols)
    __assay_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--color')
        __assay_add_completions -W 'auto'$'\n''none'$'\n''8'$'\n''16'$'\n''256'
        return
        ;;
    '--by')
        return
        ;;
    '--protocols')
        __assay_add_completions -d
        return
        ;;
    esac

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    new|rate|show|score|explain|report|verify|list|plan|note|finding|evidence|sample|protocol|rehearsal|help)
        # Offer subcommand argument completions
        "_assay_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'new rate show score explain report verify list plan note finding evidence sample protocol rehearsal help' -- "${cur}"))
        __assay_add_completions -o plusdirs -fX '!*.@(assay)'
        ;;
    esac
}

_assay_new() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--protocol)
    non_repeating_options=(--organisation --site --kind --by --protocols)
    __assay_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--organisation')
        return
        ;;
    '--site')
        return
        ;;
    '--protocol')
        return
        ;;
    '--kind')
        __assay_add_completions -W 'third-party'$'\n''second-party'$'\n''self'$'\n''rehearsal'
        return
        ;;
    '--by')
        return
        ;;
    '--protocols')
        __assay_add_completions -d
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -o plusdirs -fX '!*.@(assay)'
        return
        ;;
    esac
}

_assay_rate() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--from --reason --note --by)
    __assay_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--from')
        __assay_add_completions -o plusdirs -fX '!*.@(csv)'
        return
        ;;
    '--reason')
        return
        ;;
    '--note')
        return
        ;;
    '--by')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -o plusdirs -fX '!*.@(assay)'
        return
        ;;
    esac
}

_assay_show() {
    repeating_flags=()
    non_repeating_flags=(--json --private --version -h --help)
    repeating_options=()
    non_repeating_options=()
    __assay_offer_flags_options 1

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -o plusdirs -fX '!*.@(assay)'
        return
        ;;
    esac
}

_assay_score() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--protocol --ratings)
    __assay_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--protocol')
        __assay_add_completions -o plusdirs -fX '!*.@(yaml|json)'
        return
        ;;
    '--ratings')
        __assay_add_completions -o plusdirs -fX '!*.@(json|csv)'
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -o plusdirs -fX '!*.@(assay)'
        return
        ;;
    esac
}

_assay_explain() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __assay_offer_flags_options 2

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -o plusdirs -fX '!*.@(assay)'
        return
        ;;
    esac
}

_assay_report() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--format --language --output -o --protocols)
    __assay_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--format')
        __assay_add_completions -W 'html'$'\n''md'
        return
        ;;
    '--language')
        return
        ;;
    '--output'|'-o')
        __assay_add_completions -f
        return
        ;;
    '--protocols')
        __assay_add_completions -d
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -o plusdirs -fX '!*.@(assay)'
        return
        ;;
    esac
}

_assay_verify() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __assay_offer_flags_options 1

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -o plusdirs -fX '!*.@(assay)'
        return
        ;;
    esac
}

_assay_list() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=()
    __assay_offer_flags_options 1

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -d
        return
        ;;
    esac
}

_assay_plan() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=(--set --clause)
    non_repeating_options=(--kind --member --role --independence --session --day --time --people --meeting --note --drop --by)
    __assay_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--set')
        return
        ;;
    '--kind')
        __assay_add_completions -W 'third-party'$'\n''second-party'$'\n''self'$'\n''rehearsal'
        return
        ;;
    '--member')
        return
        ;;
    '--role')
        __assay_add_completions -W 'lead'$'\n''assessor'$'\n''reviewer'$'\n''observer'$'\n''expert'
        return
        ;;
    '--independence')
        return
        ;;
    '--session')
        return
        ;;
    '--day')
        return
        ;;
    '--time')
        return
        ;;
    '--people')
        return
        ;;
    '--clause')
        return
        ;;
    '--meeting')
        __assay_add_completions -W 'opening'$'\n''closing'
        return
        ;;
    '--note')
        return
        ;;
    '--drop')
        return
        ;;
    '--by')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -o plusdirs -fX '!*.@(assay)'
        return
        ;;
    esac
}

_assay_note() {
    repeating_flags=()
    non_repeating_flags=(--private --clear --version -h --help)
    repeating_options=()
    non_repeating_options=(--by)
    __assay_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--by')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -o plusdirs -fX '!*.@(assay)'
        return
        ;;
    esac
}

_assay_finding() {
    repeating_flags=()
    non_repeating_flags=(--host-audit --json --version -h --help)
    repeating_options=()
    non_repeating_options=(--kind --action --owner --due --to --update --state --verified-by --verified-on --drop --by)
    __assay_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--kind')
        __assay_add_completions -W 'strength'$'\n''serious-weakness'$'\n''minor-weakness'$'\n''risk'$'\n''opportunity'
        return
        ;;
    '--action')
        return
        ;;
    '--owner')
        return
        ;;
    '--due')
        return
        ;;
    '--to')
        return
        ;;
    '--update')
        return
        ;;
    '--state')
        __assay_add_completions -W 'open'$'\n''under-way'$'\n''done'$'\n''verified'
        return
        ;;
    '--verified-by')
        return
        ;;
    '--verified-on')
        return
        ;;
    '--drop')
        return
        ;;
    '--by')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -o plusdirs -fX '!*.@(assay)'
        return
        ;;
    esac
}

_assay_evidence() {
    repeating_flags=()
    non_repeating_flags=(--draft --json --version -h --help)
    repeating_options=(--at)
    non_repeating_options=(--kind --source --file --link --unlink --attach --to --export --output -o --drop --by)
    __assay_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--kind')
        __assay_add_completions -W 'document'$'\n''record'$'\n''observation'$'\n''data'$'\n''interview'
        return
        ;;
    '--at')
        return
        ;;
    '--source')
        return
        ;;
    '--file')
        __assay_add_completions -f
        return
        ;;
    '--link')
        return
        ;;
    '--unlink')
        return
        ;;
    '--attach')
        __assay_add_completions -f
        return
        ;;
    '--to')
        return
        ;;
    '--export')
        return
        ;;
    '--output'|'-o')
        __assay_add_completions -f
        return
        ;;
    '--drop')
        return
        ;;
    '--by')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -o plusdirs -fX '!*.@(assay)'
        return
        ;;
    esac
}

_assay_sample() {
    repeating_flags=()
    non_repeating_flags=(--json --version -h --help)
    repeating_options=()
    non_repeating_options=(--seen --in-order --population --how --kind --source --by)
    __assay_offer_flags_options 3

    # Offer option value completions
    case "${prev}" in
    '--seen')
        return
        ;;
    '--in-order')
        return
        ;;
    '--population')
        return
        ;;
    '--how')
        return
        ;;
    '--kind')
        __assay_add_completions -W 'document'$'\n''record'$'\n''observation'$'\n''data'$'\n''interview'
        return
        ;;
    '--source')
        return
        ;;
    '--by')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -o plusdirs -fX '!*.@(assay)'
        return
        ;;
    esac
}

_assay_protocol() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=()
    __assay_offer_flags_options 0

    # Offer subcommand / subcommand argument completions
    local -r subcommand="${unparsed_words[0]}"
    unset 'unparsed_words[0]'
    unparsed_words=("${unparsed_words[@]}")
    case "${subcommand}" in
    list|show|lint|diff|stamp|lock)
        # Offer subcommand argument completions
        "_assay_protocol_${subcommand}"
        ;;
    *)
        # Offer subcommand completions
        COMPREPLY+=($(compgen -W 'list show lint diff stamp lock' -- "${cur}"))
        ;;
    esac
}

_assay_protocol_list() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--protocols)
    __assay_offer_flags_options 0

    # Offer option value completions
    case "${prev}" in
    '--protocols')
        __assay_add_completions -d
        return
        ;;
    esac
}

_assay_protocol_show() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--language --format --protocols)
    __assay_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--language')
        return
        ;;
    '--format')
        __assay_add_completions -W 'text'$'\n''md'$'\n''html'
        return
        ;;
    '--protocols')
        __assay_add_completions -d
        return
        ;;
    esac
}

_assay_protocol_lint() {
    repeating_flags=()
    non_repeating_flags=(--strict --version -h --help)
    repeating_options=()
    non_repeating_options=()
    __assay_offer_flags_options 1
}

_assay_protocol_diff() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--protocols)
    __assay_offer_flags_options 2

    # Offer option value completions
    case "${prev}" in
    '--protocols')
        __assay_add_completions -d
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -f
        return
        ;;
    2)
        __assay_add_completions -f
        return
        ;;
    esac
}

_assay_protocol_stamp() {
    repeating_flags=()
    non_repeating_flags=(--all --version -h --help)
    repeating_options=()
    non_repeating_options=(--protocol)
    __assay_offer_flags_options -1

    # Offer option value completions
    case "${prev}" in
    '--protocol')
        __assay_add_completions -f
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -f
        return
        ;;
    esac
}

_assay_protocol_lock() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=(--retire)
    non_repeating_options=()
    __assay_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--retire')
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -d
        return
        ;;
    esac
}

_assay_rehearsal() {
    repeating_flags=()
    non_repeating_flags=(--version -h --help)
    repeating_options=()
    non_repeating_options=(--protocols)
    __assay_offer_flags_options 1

    # Offer option value completions
    case "${prev}" in
    '--protocols')
        __assay_add_completions -d
        return
        ;;
    esac

    # Offer positional completions
    case "${positional_number}" in
    1)
        __assay_add_completions -o plusdirs -fX '!*.@(assay)'
        return
        ;;
    esac
}

_assay_help() {
    repeating_flags=()
    non_repeating_flags=(--version)
    repeating_options=()
    non_repeating_options=()
    __assay_offer_flags_options -1
}

complete -o filenames -F _assay assay