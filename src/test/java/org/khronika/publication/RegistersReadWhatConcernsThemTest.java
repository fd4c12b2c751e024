package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.khronika.DatabaseTest;
import org.khronika.OnTheDemo;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.review.Reviewed;
import org.springframework.beans.factory.annotation.Autowired;

/** A register of a day says the same on every day, whether it reads all records of its kinds or those alone that it says concern it. */
@DatabaseTest
@OnTheDemo
class RegistersReadWhatConcernsThemTest {

    private static final LocalDate TOLD = LocalDate.of(2023, 3, 27);

    @Autowired
    List<RecordRegister<?>> registers;

    @Autowired
    Reviewed reviewed;

    @Autowired
    RecordTypes types;

    @Test
    void whatDoesNotConcernARegisterChangesNothingInIt() {
        Namer namer = new PlainNamer();
        Set<String> choosing = new HashSet<>();
        for (RecordRegister<?> register : registers) {
            List<Stored<?>> all = reviewed.list(register.reads()).stream()
                    .<Stored<?>>map(record -> record)
                    .sorted(types.latestFirst())
                    .toList();
            List<Stored<?>> some = all.stream().filter(register::concerns).toList();
            if (some.size() < all.size()) {
                choosing.add(register.slug());
            }
            for (LocalDate day = TOLD; day.getYear() > 2008; day = day.minusDays(some.size() < all.size() ? 41 : 900)) {
                RecordRegister.Scope scope = RecordRegister.Scope.on(day, TOLD);
                assertThat(register.on(some, scope, namer))
                        .as("%s on %s", register.slug(), day)
                        .isEqualTo(register.on(all, scope, namer));
            }
        }
        assertThat(choosing).contains("banned", "parties");
    }
}
