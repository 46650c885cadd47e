function __assay_should_offer_completions_for_flags_or_options -a expected_commands
    set -l non_repeating_flags_or_options $argv[2..]
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __assay_parse_tokens
    test "$commands" = "$expected_commands"; and return $non_repeating_flags_or_options_absent
end

function __assay_should_offer_completions_for_positional -a expected_commands positional_index_comparison expected_positional_index
    set -l non_repeating_flags_or_options
    set -l non_repeating_flags_or_options_absent 0
    set -l positional_index 0
    set -l commands
    __assay_parse_tokens
    test "$commands" = "$expected_commands" -a \( "$positional_index" "$positional_index_comparison" "$expected_positional_index" \)
end

function __assay_parse_tokens -S
    set -l unparsed_tokens (__assay_tokens -pc)
    switch $unparsed_tokens[1]
    case 'assay'
        __assay_parse_subcommand 0 'color=' 'plain' 'by=' 'protocols=' 'version' 'h/help'
        switch $unparsed_tokens[1]
        case 'new'
            __assay_parse_subcommand 1 'organisation=' 'site=' 'protocol=+' 'kind=' 'by=' 'protocols=' 'version' 'h/help'
        case 'rate'
            __assay_parse_subcommand 3 'from=' 'reason=' 'note=' 'by=' 'version' 'h/help'
        case 'show'
            __assay_parse_subcommand 1 'json' 'private' 'version' 'h/help'
        case 'score'
            __assay_parse_subcommand 1 'protocol=' 'ratings=' 'json' 'version' 'h/help'
        case 'explain'
            __assay_parse_subcommand 2 'version' 'h/help'
        case 'report'
            __assay_parse_subcommand 1 'format=' 'language=' 'o/output=' 'protocols=' 'version' 'h/help'
        case 'verify'
            __assay_parse_subcommand 1 'version' 'h/help'
        case 'list'
            __assay_parse_subcommand 1 'json' 'version' 'h/help'
        case 'plan'
            __assay_parse_subcommand 1 'set=+' 'kind=' 'member=' 'role=' 'independence=' 'session=' 'day=' 'time=' 'people=' 'clause=+' 'meeting=' 'note=' 'drop=' 'json' 'by=' 'version' 'h/help'
        case 'note'
            __assay_parse_subcommand 3 'private' 'clear' 'by=' 'version' 'h/help'
        case 'finding'
            __assay_parse_subcommand 3 'kind=' 'host-audit' 'action=' 'owner=' 'due=' 'to=' 'update=' 'state=' 'verified-by=' 'verified-on=' 'drop=' 'json' 'by=' 'version' 'h/help'
        case 'evidence'
            __assay_parse_subcommand 2 'kind=' 'at=+' 'source=' 'draft' 'file=' 'link=' 'unlink=' 'attach=' 'to=' 'export=' 'o/output=' 'drop=' 'json' 'by=' 'version' 'h/help'
        case 'sample'
            __assay_parse_subcommand 3 'seen=' 'in-order=' 'population=' 'how=' 'kind=' 'source=' 'json' 'by=' 'version' 'h/help'
        case 'protocol'
            __assay_parse_subcommand 0 'version' 'h/help'
            switch $unparsed_tokens[1]
            case 'list'
                __assay_parse_subcommand 0 'protocols=' 'version' 'h/help'
            case 'show'
                __assay_parse_subcommand 1 'language=' 'format=' 'protocols=' 'version' 'h/help'
            case 'lint'
                __assay_parse_subcommand 1 'strict' 'version' 'h/help'
            case 'diff'
                __assay_parse_subcommand 2 'protocols=' 'version' 'h/help'
            case 'stamp'
                __assay_parse_subcommand -r 2 'all' 'protocol=' 'version' 'h/help'
            case 'lock'
                __assay_parse_subcommand 1 'retire=+' 'version' 'h/help'
            end
        case 'rehearsal'
            __assay_parse_subcommand 1 'protocols=' 'version' 'h/help'
        case 'help'
            __assay_parse_subcommand -r 1 'version'
        end
    end
end

function __assay_tokens
    if test (string split -m 1 -f 1 -- . "$FISH_VERSION") -gt 3
        commandline --tokens-raw $argv
    else
        commandline -o $argv
    end
end

function __assay_parse_subcommand -S -a positional_count
    argparse -s r -- $argv
    set -l option_specs $argv[2..]
    set -l is_repeating_positional $_flag_r
    set -el _flag_r
    set -a commands $unparsed_tokens[1]
    set positional_index 0
    while true
        set -e unparsed_tokens[1]
        argparse -sn "$commands" $option_specs -- $unparsed_tokens 2> /dev/null
        set unparsed_tokens $argv
        set positional_index (math $positional_index + 1)
        for non_repeating_flag_or_option in $non_repeating_flags_or_options
            if set -ql "_flag_$(string replace -a - _ -- $non_repeating_flag_or_option)"
                set non_repeating_flags_or_options_absent 1
                break
            end
        end
        test (count $unparsed_tokens) -eq 0 -o \( -z "$is_repeating_positional" -a "$positional_index" -gt "$positional_count" \) && break
    end
end

function __assay_complete_directories
    set -l token (commandline -t)
    string match -- '*/' $token
    set -l subdirs $token*/
    printf %s\n $subdirs
end

function __assay_custom_completion
    set -x SAP_SHELL fish
    set -x SAP_SHELL_VERSION $FISH_VERSION
    set -l tokens (__assay_tokens -p)
    if test -z "$(__assay_tokens -t)"
        set -l index (count (__assay_tokens -pc))
        set tokens $tokens[..$index] \'\' $tokens[(math $index + 1)..]
    end
    command $tokens[1] $argv $tokens
end

complete -c 'assay' -f
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay" color' -l 'color' -d 'How many colours: auto, none, 8, 16 or 256; NO_COLOR says none.' -rfka 'auto none 8 16 256'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay" plain' -l 'plain' -d 'Line by line, for screen readers, dumb terminals and pipes.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay" by' -l 'by' -d 'Who does it, as the history names them.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay" protocols' -l 'protocols' -d 'A folder of protocols, looked in first.' -rfa '(__assay_complete_directories)'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'new' -d 'Start an assessment in a new document.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'rate' -d 'Rate a criterion, or many from a CSV sheet.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'show' -d 'Show an assessment: plan, ratings, notes and results.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'score' -d 'Say which level is reached, and what stands in the way.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'explain' -d 'Show the arithmetic of a level or a clause, line by line.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'report' -d 'Write the report of an assessment.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'verify' -d 'Check every hash and link inside a document.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'list' -d 'List the assessments of a folder.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'plan' -d 'Show or fill in the plan: fields, team, agenda, meetings.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'note' -d 'Read, write or clear the note of a criterion.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'finding' -d 'List or keep findings and their actions.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'evidence' -d 'List, keep, link and attach evidence, or get a file out.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'sample' -d 'List samples, or keep one as evidence.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'protocol' -d 'List, show, check and compare protocols.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'rehearsal' -d 'Write a filled example to try things on.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' -fa 'help' -d 'Show subcommand help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay new" -eq 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay new" organisation' -l 'organisation' -d 'Whom you assess, as the report will name them.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay new" site' -l 'site' -d 'Which of their sites.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay new"' -l 'protocol' -d 'What to rate against; say it again for each. See: assay protocol list' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay new" kind' -l 'kind' -d 'Who assesses whom: third-party, second-party, self or rehearsal.' -rfka 'third-party second-party self rehearsal'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay new" by' -l 'by' -d 'Who does it, as the history names them.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay new" protocols' -l 'protocols' -d 'A folder of protocols, looked in first.' -rfa '(__assay_complete_directories)'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay new" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay new" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay rate" -eq 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay rate" from' -l 'from' -d 'A CSV sheet.' -rfa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'csv\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay rate" reason' -l 'reason' -d 'Why the criterion does not apply.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay rate" note' -l 'note' -d 'The note for the report; an empty one clears it.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay rate" by' -l 'by' -d 'Who does it, as the history names them.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay rate" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay rate" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay show" -eq 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay show" json' -l 'json' -d 'As JSON (Docs/schema/show.schema.json).'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay show" private' -l 'private' -d 'With the private notes, which otherwise stay inside.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay show" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay score" -eq 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay score" protocol' -l 'protocol' -d 'A protocol file to score against.' -rfa '(set -l exts \'yaml\' \'json\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay score" ratings' -l 'ratings' -d 'A file of ratings to score.' -rfa '(set -l exts \'json\' \'csv\';for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.{$exts};printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay score" json' -l 'json' -d 'As JSON (Docs/schema/score.schema.json).'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay score" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay score" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay explain" -eq 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay explain" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay explain" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay report" -eq 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay report" format' -l 'format' -d 'What to write: html or md.' -rfka 'html md'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay report" language' -l 'language' -d 'The report\'s language, en or nb; that of the settings unless named.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay report" o output' -l 'output' -s 'o' -d 'Where to; standard output unless named.' -rF
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay report" protocols' -l 'protocols' -d 'A folder of protocols, looked in first.' -rfa '(__assay_complete_directories)'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay report" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay report" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay verify" -eq 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay verify" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay verify" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay list" -eq 1' -fa '(__assay_complete_directories)'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay list" json' -l 'json' -d 'As JSON (Docs/schema/list.schema.json).'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay list" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay plan" -eq 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan"' -l 'set' -d 'A field and its text; say it again for each.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" kind' -l 'kind' -d 'Who assesses whom: third-party, second-party, self or rehearsal.' -rfka 'third-party second-party self rehearsal'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" member' -l 'member' -d 'Somebody of the team.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" role' -l 'role' -d 'What they do in it: lead, assessor, reviewer, observer or expert.' -rfka 'lead assessor reviewer observer expert'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" independence' -l 'independence' -d 'What they declared of ties to the organisation.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" session' -l 'session' -d 'A part of the agenda.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" day' -l 'day' -d 'When it is held.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" time' -l 'time' -d 'When it begins.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" people' -l 'people' -d 'Who is there.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan"' -l 'clause' -d 'What it is about, such as iso-10002/7.3.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" meeting' -l 'meeting' -d 'A meeting that was held: opening or closing.' -rfka 'opening closing'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" note' -l 'note' -d 'What was said there that must not be lost.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" drop' -l 'drop' -d 'A member or session to take out.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" json' -l 'json' -d 'As JSON (Docs/schema/plan.schema.json).'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" by' -l 'by' -d 'Who does it, as the history names them.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay plan" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay note" -eq 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay note" private' -l 'private' -d 'The private note.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay note" clear' -l 'clear' -d 'Take the note away.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay note" by' -l 'by' -d 'Who does it, as the history names them.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay note" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay note" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay finding" -eq 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" kind' -l 'kind' -d 'What it is: strength, serious-weakness, minor-weakness, risk or opportunity.' -rfka 'strength serious-weakness minor-weakness risk opportunity'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" host-audit' -l 'host-audit' -d 'To be raised in the audit of the host standard.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" action' -l 'action' -d 'What will be done about it.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" owner' -l 'owner' -d 'Who does it.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" due' -l 'due' -d 'By when.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" to' -l 'to' -d 'The finding an action is for.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" update' -l 'update' -d 'The action that has moved on.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" state' -l 'state' -d 'How far an action is: open, under-way, done or verified.' -rfka 'open under-way done verified'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" verified-by' -l 'verified-by' -d 'Who saw that it was done and works.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" verified-on' -l 'verified-on' -d 'When; today unless named.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" drop' -l 'drop' -d 'A finding or action to take out.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" json' -l 'json' -d 'As JSON (Docs/schema/findings.schema.json).'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" by' -l 'by' -d 'Who does it, as the history names them.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay finding" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay evidence" -eq 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" kind' -l 'kind' -d 'What kind: document, record, observation, data or interview.' -rfka 'document record observation data interview'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence"' -l 'at' -d 'What it supports.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" source' -l 'source' -d 'Whose it is or who said it.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" draft' -l 'draft' -d 'It may still change.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" file' -l 'file' -d 'A file to keep with it.' -rF
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" link' -l 'link' -d 'Evidence that supports more.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" unlink' -l 'unlink' -d 'Evidence that supports less.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" attach' -l 'attach' -d 'A file to keep with an item.' -rF
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" to' -l 'to' -d 'The item a file is kept with.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" export' -l 'export' -d 'The item whose file to get out.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" o output' -l 'output' -s 'o' -d 'Where to; never over a file.' -rF
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" drop' -l 'drop' -d 'An item to take out.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" json' -l 'json' -d 'As JSON (Docs/schema/evidence.schema.json).'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" by' -l 'by' -d 'Who does it, as the history names them.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay evidence" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay sample" -eq 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay sample" seen' -l 'seen' -d 'How many were looked at.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay sample" in-order' -l 'in-order' -d 'How many of those were as they should be.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay sample" population' -l 'population' -d 'How many there are; leave it out where nobody can say.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay sample" how' -l 'how' -d 'How they were chosen.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay sample" kind' -l 'kind' -d 'What kind of evidence: document, record, observation, data or interview.' -rfka 'document record observation data interview'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay sample" source' -l 'source' -d 'Whose it is.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay sample" json' -l 'json' -d 'As JSON (Docs/schema/evidence.schema.json).'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay sample" by' -l 'by' -d 'Who does it, as the history names them.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay sample" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay sample" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay protocol" -eq 1' -fa 'list' -d 'List the protocols within reach.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay protocol" -eq 1' -fa 'show' -d 'Print a protocol as a form to take along.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay protocol" -eq 1' -fa 'lint' -d 'Say what to mend in a protocol file, or in a folder of them.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay protocol" -eq 1' -fa 'diff' -d 'Say what changed between two versions of a protocol.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay protocol" -eq 1' -fa 'stamp' -d 'Note in a translation which wording it was made of.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay protocol" -eq 1' -fa 'lock' -d 'Publish the ids of all criteria, so that none is lost or used again.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol list" protocols' -l 'protocols' -d 'A folder of protocols, looked in first.' -rfa '(__assay_complete_directories)'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol list" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol list" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol show" language' -l 'language' -d 'Of the form and its texts, such as nb; by default the protocol\'s own.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol show" format' -l 'format' -d 'text, md or html.' -rfka 'text md html'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol show" protocols' -l 'protocols' -d 'A folder of protocols, looked in first.' -rfa '(__assay_complete_directories)'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol show" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol show" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol lint" strict' -l 'strict' -d 'Warnings count as errors.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol lint" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol lint" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay protocol diff" -eq 1' -F
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay protocol diff" -eq 2' -F
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol diff" protocols' -l 'protocols' -d 'A folder of protocols, looked in first.' -rfa '(__assay_complete_directories)'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol diff" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol diff" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay protocol stamp" -eq 1' -F
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol stamp" all' -l 'all' -d 'All of them were brought up to date.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol stamp" protocol' -l 'protocol' -d 'The protocol; by default the one beside the translation.' -rF
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol stamp" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol stamp" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay protocol lock" -eq 1' -fa '(__assay_complete_directories)'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol lock"' -l 'retire' -d 'A published criterion that is gone for good.' -rfka ''
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol lock" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay protocol lock" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay rehearsal" -eq 1' -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\';printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay rehearsal" protocols' -l 'protocols' -d 'A folder of protocols, looked in first.' -rfa '(__assay_complete_directories)'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay rehearsal" version' -l 'version' -d 'Show the version.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay rehearsal" h help' -s 'h' -l 'help' -d 'Show help information.'
complete -c 'assay' -n '__assay_should_offer_completions_for_flags_or_options "assay help" version' -l 'version' -d 'Show the version.'complete -c 'assay' -n '__assay_should_offer_completions_for_positional "assay" -eq 1' \
    -fa '(for p in (string match -e -- \'*/\' (commandline -t);or printf \n)*.\'assay\'
    printf %s\n $p;end;__fish_complete_directories (commandline -t) \'\')'
