package org.khronika.forms;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.records.Citation;
import org.khronika.records.Question;
import org.khronika.records.Shape;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Where an item of a list stands. A citation is bound to the item at a place, {@code sourceClaims[1]}; when an item before it is taken
 * out, the place is another's, and the source would bear out what somebody else said. So a form speaks of an item by its name in
 * the form, {@code sourceClaims.1}, which it keeps, and the place is worked out when the form is read.
 */
record ItemPlaces(Shape shape) {

    private static final Pattern PLACE = Pattern.compile("\\[(\\d+)]");
    private static final Pattern AT_A_PLACE = Pattern.compile("(\\w+)\\[(\\d{1,6})](.*)");
    private static final Pattern IN_THE_FORM = Pattern.compile("(\\w+)\\.(\\d{1,6})((?:\\..*)?)");

    private static final Pattern OF_A_LIST = Pattern.compile("(\\w+)\\.(\\w+)(?:\\..*)?");

    /** What a field of the version that a form was made on is called in the form: its items are numbered as they stood. */
    static String inForm(@Nullable String field) {
        return field == null ? "" : PLACE.matcher(field).replaceAll(".$1");
    }

    /** The place in the body of what has a name in the form; empty when the item was taken out or left blank. */
    Optional<String> inBody(String name, Answers answers) {
        Matcher item = IN_THE_FORM.matcher(name);
        if (!item.matches()) {
            return Optional.of(name);
        }
        String list = item.group(1);
        int at = filled(list, answers).indexOf(item.group(2));
        return at < 0
                ? Optional.empty()
                : Optional.of(list + "[" + at + "]" + item.group(3).replaceAll("\\.(\\d+)(?=\\.|$)", "[$1]"));
    }

    /**
     * The problem of something that rests on an item which stands in the form with nothing answered in it: such an item is none, and
     * what rests on it would go with it in silence.
     */
    Optional<Problem> blank(String name, int citation, Answers answers) {
        Matcher item = OF_A_LIST.matcher(name);
        if (!item.matches()) {
            return Optional.empty();
        }
        String list = item.group(1);
        List<String> items = answers.all(list);
        return question(list)
                .flatMap(asked -> items.stream()
                        .filter(one -> one.equals(item.group(2))
                                || answers.first(list + "." + one + ".key").equals(item.group(2)))
                        .filter(one -> Blank.is(asked, list + "." + one, answers))
                        .findFirst()
                        .map(one -> Blank.problem(asked, list + "." + one, items.indexOf(one) + 1, citation)));
    }

    private List<String> filled(String list, Answers answers) {
        Optional<Question> question = question(list);
        return answers.all(list).stream()
                .filter(item -> question.isEmpty() || !Blank.is(question.get(), list + "." + item, answers))
                .toList();
    }

    private Optional<Question> question(String list) {
        return shape.questions().stream()
                .filter(one -> one.name().equals(list) && one.control() == Question.Control.GROUPS)
                .findFirst();
    }

    /** The citation bound to where its item stands in another body; empty when the item is not there. */
    Optional<Citation> moved(Citation citation, JsonNode from, JsonNode to) {
        return citation.field() == null
                ? Optional.of(citation)
                : moved(citation.field(), from, to).map(field -> bound(citation, field));
    }

    /** Where what a field names stands in another body; empty when its item is not there. */
    Optional<String> moved(String field, JsonNode from, JsonNode to) {
        Matcher item = AT_A_PLACE.matcher(field);
        Optional<Question> list = item.matches() ? question(item.group(1)) : Optional.empty();
        if (list.isEmpty()) {
            return Optional.of(field);
        }
        List<JsonNode> before = items(list.get(), from);
        int place = Integer.parseInt(item.group(2));
        int now = place < before.size() ? items(list.get(), to).indexOf(before.get(place)) : -1;
        return now < 0 ? Optional.empty() : Optional.of(item.group(1) + "[" + now + "]" + item.group(3));
    }

    /**
     * Claims of two versions put together, each about the item that it was about in its own; about the list as a whole where that
     * item was not taken over.
     */
    void claimsFollow(ObjectNode merged, JsonNode mine, JsonNode theirs) {
        List<JsonNode> ofTheirs = Normal.items(theirs.path("sourceClaims"));
        for (JsonNode claim : Normal.items(merged.path("sourceClaims"))) {
            String field = claim.path("field").asString("");
            if (AT_A_PLACE.matcher(field).matches()) {
                JsonNode from = ofTheirs.stream().anyMatch(other -> isSame(other, claim)) ? theirs : mine;
                ((ObjectNode) claim).put("field", moved(field, from, merged).orElse(field.replaceFirst("\\[.*", "")));
            }
        }
    }

    private static boolean isSame(JsonNode one, JsonNode other) {
        return Stream.of("field", "speaker", "states")
                .allMatch(answer -> one.path(answer).equals(other.path(answer)));
    }

    private static List<JsonNode> items(Question list, JsonNode body) {
        return Normal.items(Normal.of(list, body.path(list.name())));
    }

    static Citation bound(Citation citation, @Nullable String field) {
        return new Citation(
                field, citation.source(), citation.start(), citation.end(), citation.quote(), citation.locator());
    }
}
