package org.khronika.cli;

import static org.khronika.words.Phrase.phrase;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.khronika.query.QueryResult;
import org.khronika.query.QueryResult.Row;
import org.khronika.words.Sayable;
import tools.jackson.databind.json.JsonMapper;

/** What a query found, as words or JSON. */
final class FoundRecords {

    private FoundRecords() {}

    static String words(QueryResult answer) {
        StringBuilder words = new StringBuilder(
                        Terminal.say(phrase("cli.query.found").with("n", answer.total())))
                .append(System.lineSeparator());
        slipped(answer.slipped())
                .ifPresent(slips -> words.append(Terminal.say(slips)).append(System.lineSeparator()));
        for (Row found : answer.records()) {
            words.append(
                    "%-16s %s%n%-16s %s%n".formatted(found.address(), found.title(), "", Terminal.say(found.state())));
        }
        long more = answer.total() - answer.records().size();
        if (more > 0) {
            words.append(Terminal.say(phrase("cli.query.more").with("n", more))).append(System.lineSeparator());
        }
        return words.toString();
    }

    /** That words were found only by what is almost so; empty where none were. */
    static Optional<Sayable> slipped(List<String> words) {
        return words.isEmpty()
                ? Optional.empty()
                : Optional.of(phrase("desk.record.found.slipped").with("words", String.join(", ", words)));
    }

    static String json(QueryResult answer) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("total", answer.total());
        Map<String, Long> kinds = new LinkedHashMap<>();
        answer.kinds().forEach((kind, n) -> kinds.put(kind.noun(), n));
        data.put("kinds", kinds);
        data.put("slipped", answer.slipped());
        data.put("records", answer.records().stream().map(FoundRecords::data).toList());
        return JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(data) + "\n";
    }

    private static Map<String, Object> data(Row found) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("address", found.address().address());
        data.put("kind", found.kind().noun());
        data.put("title", found.title());
        data.put("state", found.state().english());
        return data;
    }
}
