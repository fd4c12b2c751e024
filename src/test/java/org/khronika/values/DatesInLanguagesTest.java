package org.khronika.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.khronika.words.Language;
import org.khronika.words.Languages;

/** A date that is known in whatever way can be said in every form of every language. */
class DatesInLanguagesTest {

    private static final List<String> FORMS =
            List.of("on", "began", "asof", "until", "since", "bounds", "small", "capital");

    @Property(tries = 300)
    void everyDateCanBeSaidInEveryForm(@ForAll("dates") String edtf) {
        PartialDate date = PartialDate.parse(edtf);
        for (Language language : Languages.shipped().all()) {
            assertThat(date.in(language)).isNotBlank();
            for (String form : FORMS) {
                assertThat(date.in(language, form))
                        .as("%s, %s of %s", language, form, edtf)
                        .isNotBlank();
            }
        }
    }

    /** A form shows a date in the language of the desk and reads it back, so the mark that it is ours is no less understood than the date. */
    @Property(tries = 300)
    void aDateThatWeInferIsReadBackAsOne(@ForAll("dates") String edtf) {
        PartialDate date = PartialDate.parse(edtf);
        for (Language language : Languages.shipped().all()) {
            assertThat(understood(date.inferred().in(language)))
                    .as("%s of %s", language, edtf)
                    .isEqualTo(understood(date.in(language)).map(PartialDate::inferred));
        }
    }

    @Test
    void theMarkOfAnInferredDateIsUnderstoodInEveryLanguage() {
        assertThat(Stream.of(
                        "January 2022 (inferred by us)",
                        "январь 2022 (выведено нами)",
                        "2022 жылғы қаңтар (өзіміз қорытқан)"))
                .allSatisfy(words ->
                        assertThat(PartialDate.understand(words).edtf()).isEqualTo("2022-01?"));
    }

    private static Optional<PartialDate> understood(String words) {
        try {
            return Optional.of(PartialDate.understand(words));
        } catch (IllegalArgumentException notUnderstood) {
            return Optional.empty();
        }
    }

    @Test
    void betweenTwoYearsInKazakhNoMonthIsNeeded() {
        Language kazakh = Languages.shipped().byTag("kk").orElseThrow();

        assertThat(PartialDate.parse("2016/2019").in(kazakh, "on")).isEqualTo("2016 жыл мен 2019 жыл аралығында");
        assertThat(PartialDate.parse("2022-03/2022").in(kazakh)).isEqualTo("2022 жылғы наурыздан 2022 жылға дейін");
    }

    @Provide
    Arbitrary<String> dates() {
        Arbitrary<String> first = Arbitraries.of("2016", "2022-01", "2022-03-05", "2022~", "2022-02~");
        Arbitrary<String> last = Arbitraries.of("2022", "2022-03", "2022-03-20", "2023", "2023-01-11", "2022-12~");
        return Arbitraries.oneOf(
                first,
                last,
                Combinators.combine(first, last).as((from, to) -> from + "/" + to),
                first.map(from -> from + "/.."),
                last.map(to -> "../" + to),
                Arbitraries.of("2023-01-11~/2023-01-20~", "2022-01~/2022-04~", "2022-11-15/.."));
    }
}
