package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.records.Citation;
import org.khronika.values.Certainty;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/** From one definition of its columns follow the page of a register, its files and their dictionary. The cast is invented. */
class RegisterColumnsTest {

    private static final RecordRef LIGHTHOUSE = new RecordRef("KZ-O-2022-0001");

    private record Net(
            RecordRef at,
            String cutBy,
            @Nullable PartialDate day,
            @Nullable Object value) {}

    private static final RegisterColumns<Net> NETS = new RegisterColumns<>(Net.class, Net::at)
            .both("cut_by", Net::cutBy)
            .onPage("seen", _ -> "by all")
            .both("day", Net::day)
            .inFile("value", Net::value);

    /** Replaces the one name that nobody may read. */
    private static final Namer PUBLIC = new Namer() {

        @Override
        public Mention mention(RecordRef record) {
            return Mention.link(record.address(), record.address() + ".html");
        }

        @Override
        public String words(String text) {
            return text.replace("Әсел Құрман", "a fisher");
        }

        @Override
        public Note note(Citation citation) {
            return new Note(mention(citation.source()), null, null);
        }

        @Override
        public boolean isPublic() {
            return true;
        }
    };

    private static Net net(@Nullable Object value) {
        return new Net(LIGHTHOUSE, "Әсел Құрман", PartialDate.parse("2022-11"), value);
    }

    private static String inFile(@Nullable Object value) {
        return NETS.data(List.of(net(value)), PUBLIC).rows().getFirst().getLast();
    }

    @Test
    void aColumnStandsOnThePageInTheFileOrInBothInItsOrder() {
        assertThat(NETS.heads(PUBLIC)).containsExactly("Net", "Cut by", "Seen", "When");
        assertThat(NETS.data(List.of(), PUBLIC).columns())
                .extracting(column -> column.name() + ": " + column.means().english())
                .containsExactly(
                        "cut_by: Who cut it, in words.", "day: When, in EDTF.", "value: The number, as a code.");
    }

    @Test
    void oneValueIsSaidInWordsToPeopleAndAsACodeToPrograms() {
        assertThat(NETS.line(net(null), PUBLIC).cells()).containsExactly("a fisher", "by all", "November 2022");
        assertThat(NETS.data(List.of(net(Certainty.SECOND_HAND)), PUBLIC).rows())
                .containsExactly(List.of("a fisher", "2022-11", "second_hand"));
    }

    @Test
    void noColumnCanForgetToAskWhatMayBeSaid() {
        assertThat(inFile("Әсел Құрман, the mother")).isEqualTo("a fisher, the mother");
        assertThat(inFile(List.of("Әсел Құрман"))).isEqualTo("a fisher");
    }

    @Test
    void valuesOfEverySortHaveACode() {
        assertThat(inFile(null)).isEmpty();
        assertThat(inFile(Quantity.parse(">20"))).isEqualTo(">20");
        assertThat(inFile(Known.UNKNOWN)).isEqualTo("not known");
        assertThat(inFile(true)).isEqualTo("yes");
        assertThat(inFile(RegisterColumns.unlessNone(0))).isEmpty();
        assertThat(inFile(Set.of(Certainty.REPORTED, Certainty.ALLEGED))).isEqualTo("alleged reported");
        assertThat(inFile(List.of(LIGHTHOUSE, LIGHTHOUSE))).isEqualTo("KZ-O-2022-0001 KZ-O-2022-0001");
        assertThatThrownBy(() -> inFile(new Object())).hasMessageStartingWith("Expected words, a date");
    }

    @Test
    void theColumnsOfAPartStandAmongThoseOfTheWhole() {
        RegisterColumns<List<Net>> pairs = new RegisterColumns<List<Net>>(
                        "pages.register-columns-test.pair",
                        (pair, namer) -> namer.mention(pair.getFirst().at()))
                .onPage("how-many", List::size)
                .with(List::getFirst, NETS);
        assertThat(pairs.heads(PUBLIC)).containsExactly("Pair", "How many", "Cut by", "Seen", "When");
        assertThat(pairs.line(List.of(net(null)), PUBLIC).cells()).startsWith("1", "a fisher");
    }
}
