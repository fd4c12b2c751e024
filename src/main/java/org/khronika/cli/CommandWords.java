package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.khronika.words.Language;
import org.khronika.words.Phrase;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/**
 * Says in a language what verbs and options are for. Their annotations name keys of the catalogue; what is no key, such as an
 * example of something to type, stands before the words of the key after it.
 */
record CommandWords(Language language) {

    private static final Pattern KEY = Pattern.compile("cli\\.[a-z.-]+");

    /** Puts the words into a command and into its verbs. */
    static CommandLine put(CommandLine command, Language language) {
        new CommandWords(language).put(command);
        return command;
    }

    private void put(CommandLine command) {
        CommandSpec spec = command.getCommandSpec();
        UsageMessageSpec usage = spec.usageMessage();
        usage.description(lines(usage.description()))
                .synopsisHeading(say(phrase("cli.help.usage")) + " ")
                .commandListHeading(say(phrase("cli.help.commands")) + "%n")
                .synopsisSubcommandLabel("[" + say(phrase("cli.help.command")) + "]");
        List.copyOf(spec.options()).forEach(option -> {
            spec.remove(option);
            spec.addOption(OptionSpec.builder(option)
                    .description(option(option))
                    .paramLabel(label(option))
                    .build());
        });
        List.copyOf(spec.positionalParameters()).forEach(argument -> {
            spec.remove(argument);
            spec.addPositional(PositionalParamSpec.builder(argument)
                    .description(lines(argument.description()))
                    .paramLabel(label(argument))
                    .build());
        });
        command.getSubcommands().values().forEach(this::put);
    }

    /** Every verb has the options of the library for help and version, whose words are not ours. */
    private String[] option(OptionSpec option) {
        if (option.usageHelp()) {
            return new String[] {say(phrase("cli.help.help"))};
        }
        return option.versionHelp() ? new String[] {say(phrase("cli.help.version"))} : lines(option.description());
    }

    private String label(ArgSpec argument) {
        return KEY.matcher(argument.paramLabel()).matches()
                ? say(phrase(argument.paramLabel()))
                : argument.paramLabel();
    }

    private String[] lines(String[] said) {
        List<String> lines = new ArrayList<>();
        String example = "";
        for (String one : said) {
            if (KEY.matcher(one).matches()) {
                lines.add(example + say(phrase(one)));
                example = "";
            } else {
                example = one;
            }
        }
        return lines.toArray(String[]::new);
    }

    /** The library takes a percent sign for the beginning of a format. */
    private String say(Phrase words) {
        return words.in(language).replace("%", "%%");
    }
}
