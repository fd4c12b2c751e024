package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.util.Arrays;
import java.util.List;
import org.khronika.words.Sayable;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What is wrong with the arguments of a command: what we found wrong ourselves says so already, what the library found is said here. */
final class WrongArguments {

    private WrongArguments() {}

    static Sayable why(ParameterException problem, String[] arguments) {
        return switch (problem) {
            case UnmatchedArgumentException many
            when many.isUnknownOption() -> phrase("cli.wrong.no-option").with("options", listed(many.getUnmatched()));
            case UnmatchedArgumentException many ->
                phrase("cli.wrong.not-understood").with("arguments", listed(many.getUnmatched()));
            case OverwrittenOptionException twice ->
                phrase("cli.wrong.twice").with("option", name(twice.getOverwritten()));
            case MissingParameterException missing -> missing(missing.getMissing(), arguments);
            default ->
                problem.getArgSpec() == null ? Sayable.written(String.valueOf(problem.getMessage())) : value(problem);
        };
    }

    private static Sayable missing(List<ArgSpec> missing, String[] arguments) {
        return missing.size() == 1 && missing.getFirst() instanceof OptionSpec option && isGiven(option, arguments)
                ? phrase("cli.wrong.no-value").with("option", name(option)).with("value", option.paramLabel())
                : phrase("cli.wrong.missing")
                        .with(
                                "what",
                                listed(missing.stream()
                                        .map(WrongArguments::shape)
                                        .toList()));
    }

    private static Sayable value(ParameterException problem) {
        Class<?> type = problem.getArgSpec().typeInfo().getType();
        boolean number = type == int.class || type == Integer.class;
        return phrase(number ? "cli.wrong.no-number" : "cli.wrong.value")
                .with("option", name(problem.getArgSpec()))
                .with("found", String.valueOf(problem.getValue()));
    }

    private static boolean isGiven(OptionSpec option, String[] arguments) {
        return Arrays.stream(arguments)
                .anyMatch(argument -> Arrays.asList(option.names()).contains(argument));
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private static String shape(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + "=" + option.paramLabel()
                : argument.paramLabel();
    }

    private static Sayable listed(List<String> items) {
        return Sayable.commas(items.stream().map(Sayable::written).toList());
    }
}
