package org.khronika.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.DatabaseTest;
import org.khronika.YamlCases;
import org.khronika.access.Member;
import org.khronika.access.Members;
import org.khronika.records.Cast;
import org.khronika.records.Citation;
import org.khronika.records.Draft;
import org.khronika.records.RecordType;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.sources.Document;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** What is asked before harm can be done, as cases that a monitor can read. */
@DatabaseTest
class HarmSpecTest {

    @Autowired
    Members members;

    @Autowired
    Records records;

    @Autowired
    EnterRecord enter;

    @Autowired
    HarmQuestions questions;

    @Autowired
    RecordTypes types;

    @Autowired
    Contents contents;

    @Autowired
    JsonMapper json;

    @TestFactory
    Stream<DynamicTest> whatWouldDoHarmIsAskedFirst() {
        return YamlCases.of("/specs/harm/questions.yaml").trees("cases").stream()
                .map(one -> DynamicTest.dynamicTest(text(one, "name"), () -> asked(one)));
    }

    private void asked(Map<?, ?> one) {
        Map<String, RecordRef> known = new LinkedHashMap<>();
        for (Object entry : (List<?>) Objects.requireNonNull(one.get("records"))) {
            Map<?, ?> fields = (Map<?, ?>) entry;
            known.put(text(fields, "key"), entered(fields, known));
        }
        Member rada = Cast.rada(members);
        Stored<?> last = records.get(List.copyOf(known.values()).getLast(), Reader.of(rada));
        assertThat(questions.open(last, Reader.of(rada)))
                .extracting(question ->
                        question.code() + " " + question.says().english().replaceAll("^(\\S+ \\S+).*", "$1"))
                .isEqualTo(one.get("asked"));
    }

    private RecordRef entered(Map<?, ?> fields, Map<String, RecordRef> known) {
        RecordType<?> type = types.get(RecordKind.valueOf(text(fields, "kind")));
        Record body = contents.body(
                json.valueToTree(resolved(Objects.requireNonNull(fields.get("body")), known)), type.bodyType());
        List<Citation> citations = fields.containsKey("cites")
                ? List.of(new Citation(null, source(), null, null, text(fields, "cites"), null))
                : List.of();
        return enter.enter(Cast.ayla(members), Draft.of(body, citations), null);
    }

    private RecordRef source() {
        Document report = contents.body(
                json.valueToTree(Map.of("title", "Баяндама, “a report”", "material", "COUNTRY_UPDATE")),
                Document.class);
        return enter.enter(Cast.ayla(members), Draft.of(report, List.of()), null);
    }

    private static Object resolved(Object tree, Map<String, RecordRef> known) {
        return switch (tree) {
            case Map<?, ?> map -> {
                Map<String, Object> copy = new LinkedHashMap<>();
                map.forEach((key, value) -> copy.put(key.toString(), resolved(value, known)));
                yield copy;
            }
            case List<?> list ->
                list.stream().map(item -> resolved(item, known)).toList();
            case String text
            when text.startsWith("@") ->
                Objects.requireNonNull(known.get(text.substring(1))).address();
            default -> tree;
        };
    }

    private static String text(Map<?, ?> tree, String key) {
        return String.valueOf(tree.get(key));
    }
}
