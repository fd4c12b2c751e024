package org.khronika.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.khronika.legislation.Legislation;
import org.khronika.values.Known;

/** From when parole and replacement may be asked for; the cases are in {@code specs/rules/parole.yaml}. */
class ParoleTest {

    private final Parole parole = Parole.ofKazakhstan(Legislation.pack());

    @TestFactory
    Stream<DynamicTest> paroleMayBeAskedForFromItsDay() {
        return Given.each(
                "parole.yaml",
                "parole",
                given -> check(given, parole.earliest(given.person(), given.offence(), given.sentence(), more(given))));
    }

    @TestFactory
    Stream<DynamicTest> theRestMayBeReplacedFromItsDay() {
        return Given.each(
                "parole.yaml",
                "replacement",
                given -> check(given, parole.replacement(given.person(), given.offence(), given.sentence())));
    }

    private static ParoleFacts more(Given given) {
        return new ParoleFacts(given.known("plea agreement"), given.choice("revoked", Revocation.values()));
    }

    private static void check(Given given, EarliestAnswer answer) {
        assertThat(answer.excluded()).isEqualTo(given.has("excluded") ? given.known("excluded") : Known.NO);
        assertThat(Given.edtf(answer.from())).isEqualTo(given.find("from"));
        assertThat(Given.english(answer.missing())).isEqualTo(given.list("missing"));
        List<String> words = answer.reasons().stream()
                .map(reason -> reason.inWords().english())
                .toList();
        given.list("reasons").forEach(reason -> assertThat(words).anyMatch(word -> word.contains(reason)));
        Given.days(given, "not yet")
                .forEach(day -> assertThat(answer.isOpen(day)).isEqualTo(Known.NO));
        Given.days(given, "open").forEach(day -> assertThat(answer.isOpen(day)).isEqualTo(Known.YES));
    }
}
