package org.khronika.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.khronika.YamlCases;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.records.Citation;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/** A cross-reference is a link that is checked, as cross-references.yaml tells. */
class CrossReferencesTest {

    private static final Map<String, RecordRef> ADDRESSES = Map.of(
            "update", new RecordRef("KZ-D-2023-0001"),
            "earlier", new RecordRef("KZ-D-2022-0002"),
            "withdrawn", new RecordRef("KZ-D-2022-0003"),
            "unseen", new RecordRef("KZ-D-2022-0004"),
            "here", new RecordRef("KZ-I-2022-0001"),
            "gone", new RecordRef("KZ-I-2022-0002"));

    private static RecordRef address(String key) {
        return Optional.ofNullable(ADDRESSES.get(key)).orElseThrow();
    }

    private static Document document(String title, List<Section> sections) {
        return new Document(
                title,
                Material.COUNTRY_UPDATE,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                sections,
                null,
                null,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static CrossReference pointing(
            PointsTo kind, @Nullable RecordRef target, @Nullable String section, List<RecordRef> records) {
        return pointing(kind, target, section, records, null);
    }

    private static CrossReference pointing(
            PointsTo kind,
            @Nullable RecordRef target,
            @Nullable String section,
            List<RecordRef> records,
            @Nullable String inferred) {
        return new CrossReference(
                address("update"),
                "paragraph 7",
                "see under",
                "a topic",
                kind,
                target,
                section,
                records,
                null,
                inferred);
    }

    @TestFactory
    Stream<DynamicTest> itLeadsWhereItLeads() {
        return YamlCases.of("/specs/sources/cross-references.yaml").rows("leads").stream()
                .map(row -> DynamicTest.dynamicTest(row.cells().toString(), () -> {
                    String target = row.cells().getOrDefault("target", "");
                    String records = row.cells().getOrDefault("records", "");
                    Lead lead = Lead.of(
                            pointing(
                                    PointsTo.valueOf(row.get("points")),
                                    target.isEmpty() ? null : address(target),
                                    row.cells().get("section"),
                                    records.isEmpty()
                                            ? List.of()
                                            : Arrays.stream(records.split(" "))
                                                    .map(CrossReferencesTest::address)
                                                    .toList(),
                                    row.cells().get("inferred")),
                            new Shelf());

                    assertThat(lead.says()).isEqualTo(row.get("says"));
                    assertThat(lead.state().name()).isEqualTo(row.get("state"));
                    assertThat(lead.to())
                            .allSatisfy(mention -> assertThat(mention.href())
                                    .isNotNull()
                                    .doesNotContain("0003", "0004", "KZ-I-2022-0002"));
                }));
    }

    @Test
    void whereWhatIsMeantIsNotFoundOurRecordsAreNotWhereItLeads() {
        Lead lead = Lead.of(pointing(PointsTo.EARLIER_UPDATE, null, null, List.of(address("here")), null), new Shelf());

        assertThat(lead.to()).isNotEmpty();
        assertThat(lead.isFound()).isFalse();
    }

    @Test
    void aQuotationIsNoCrossReference() {
        assertThatThrownBy(() -> new CrossReference(
                        address("update"),
                        null,
                        "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen",
                        "a topic",
                        PointsTo.SECTION,
                        null,
                        null,
                        List.of(),
                        null,
                        null))
                .hasMessage("Expected the few words that point, at most 15, found 16.");
    }

    @Test
    void aReviewerHearsWhatNobodyCanFollow() {
        CrossReferenceType type = new CrossReferenceType();

        assertThat(type.doubts(pointing(PointsTo.EARLIER_UPDATE, null, null, List.of())))
                .extracting(Sayable::english)
                .containsExactly("No document is named that it points to, so nobody can follow it there.");
        assertThat(type.doubts(pointing(PointsTo.EARLIER_UPDATE, address("update"), null, List.of())))
                .hasSize(1);
        assertThat(type.doubts(pointing(PointsTo.SECTION, null, "Association", List.of())))
                .isEmpty();
    }

    /** What a reader has before them. */
    private static final class Shelf implements Namer {

        @Override
        public Mention mention(RecordRef record) {
            return record.equals(address("unseen")) || record.equals(address("gone"))
                    ? Mention.of("a record that you may not see")
                    : Mention.link(
                            record.equals(address("earlier")) ? "Earlier update" : record.address(),
                            record.address() + ".html");
        }

        @Override
        public boolean stands(RecordRef record) {
            return mention(record).href() != null && !record.equals(address("withdrawn"));
        }

        @Override
        public Optional<Record> body(RecordRef record) {
            if (record.equals(address("update"))) {
                return Optional.of(document(
                        "Update",
                        List.of(new Section("Introduction", null, 1, 9), new Section("Association", null, 20, 31))));
            }
            return record.equals(address("earlier"))
                    ? Optional.of(document("Earlier update", List.of()))
                    : Optional.empty();
        }

        @Override
        public String words(String text) {
            return text;
        }

        @Override
        public Note note(Citation citation) {
            return new Note(mention(citation.source()), null, null);
        }

        @Override
        public boolean isPublic() {
            return false;
        }
    }
}
