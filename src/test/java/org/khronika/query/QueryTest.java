package org.khronika.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.khronika.registers.CaseRegister;
import org.khronika.values.RecordKind;
import org.khronika.words.Languages;

class QueryTest {

    @Test
    void keysAndWordsAreReadInAnyOrder() {
        Query query = Query.of("kind:proceeding foam status:in-custody article:CC-272(1) person:\"Aidos Bekov\" "
                + "asof:2023-02-01 known:2023-03-27 register:deprived \"construction site\"");
        assertThat(query.kinds()).containsExactly(RecordKind.PROCEEDING);
        assertThat(query.statuses()).containsExactly("in-custody");
        assertThat(query.articles()).containsExactly("CC-272(1)");
        assertThat(query.persons()).containsExactly("Aidos Bekov");
        assertThat(query.asOf()).isEqualTo(LocalDate.of(2023, 2, 1));
        assertThat(query.known()).isEqualTo(LocalDate.of(2023, 3, 27));
        assertThat(query.registers()).containsExactly(CaseRegister.DEPRIVED);
        assertThat(query.words()).containsExactly("foam", "construction", "site");
    }

    @Test
    void everyStageAndStateOfLibertyIsAStatus() {
        assertThat(Statuses.codes())
                .contains("in-custody", "on-trial", "convicted", "closed", "house-arrest", "prison");
        assertThat(Statuses.codes()).doesNotHaveDuplicates().allMatch(code -> code.matches("[a-z]+(-[a-z]+)*"));
        assertThat(Statuses.codes())
                .allSatisfy(code -> assertThat(Statuses.stages(code).size()
                                + Statuses.liberties(code).size())
                        .isPositive());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "foam statos:closed     | 5  | “statos” is no key. Keys are kind, status",
                "status:jailed          | 7  | “jailed” is no status. Possible are in-custody",
                "kind:case              | 5  | “case” is no kind. Possible are",
                "register:held          | 9  | “held” is no register. Possible are deprived, on-trial",
                "article:272            | 8  | 272",
                "asof:2023-02           | 5  | Expected a day such as 2023-02-01, found 2023-02.",
                "known:yesterday        | 6  | Expected a day such as 2023-02-01, found yesterday.",
                "person:                | 7  | Expected a value after “person:”.",
                "foam \"no end          | 5  | This quotation mark has no second one.",
                "foam -draft            | 5  | Words cannot be left out yet"
            })
    void whatCannotBeUnderstoodIsRefusedAtItsCharacter(String query, int at, String sentence) {
        assertThatThrownBy(() -> Query.of(query))
                .isInstanceOf(QueryRefused.class)
                .hasMessageStartingWith(query + System.lineSeparator() + " ".repeat(at) + "^" + System.lineSeparator())
                .hasMessageContaining(sentence);
    }

    @Test
    void whatCannotBeUnderstoodIsToldInTheLanguageOfWhoeverAsks() {
        assertThatThrownBy(() -> Query.of("asof:кеше"))
                .isInstanceOfSatisfying(
                        QueryRefused.class,
                        refused -> assertThat(refused.why()
                                        .in(Languages.shipped().byTag("kk").orElseThrow()))
                                .isEqualTo("asof:кеше%n     ^%nКүн күтілген еді, мысалы 2023-02-01, алынғаны: кеше."
                                        .formatted()));
    }
}
