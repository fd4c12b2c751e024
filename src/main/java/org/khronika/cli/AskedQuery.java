package org.khronika.cli;

import java.util.List;
import java.util.stream.Collectors;

/** A query as it arrives from a shell, which has taken the quotation marks off. */
final class AskedQuery {

    private AskedQuery() {}

    /** One text of several arguments: {@code person:Aidos Bekov} as one of them is {@code person:"Aidos Bekov"} again. */
    static String of(List<String> arguments) {
        return arguments.size() == 1
                ? arguments.getFirst()
                : arguments.stream().map(AskedQuery::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String argument) {
        if (!argument.contains(" ") || argument.contains("\"")) {
            return argument;
        }
        int colon = argument.matches("-?[A-Za-z-]+:.*") ? argument.indexOf(':') + 1 : 0;
        if (colon > 0 && argument.startsWith("(", colon)) {
            return argument; // a query in brackets
        }
        return argument.substring(0, colon) + '"' + argument.substring(colon) + '"';
    }
}
