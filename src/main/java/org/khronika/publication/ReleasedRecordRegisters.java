package org.khronika.publication;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPages;
import org.khronika.records.RecordTypes;
import org.khronika.records.Stored;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** The registers of records as a release prints them: from the published records alone, as of its day. */
@Component
record ReleasedRecordRegisters(List<RecordRegister<?>> registers, RecordTypes types) {

    /** @param pages of what is published, by address */
    RegisterPages.Contribution of(
            List<Stored<?>> published, LocalDate day, Namer namer, Map<RecordRef, RecordPage> pages) {
        List<Stored<?>> sorted = published.stream().sorted(types.latestFirst()).toList();
        return new RegisterPages.Contribution(
                registers.stream()
                        .map(register -> register.page(
                                sorted.stream()
                                        .filter(record -> register.reads().contains(record.kind()))
                                        .toList(),
                                RecordRegister.Scope.on(day),
                                namer,
                                record -> Objects.requireNonNull(pages.get(record.address()))))
                        .sorted(Comparator.comparing(
                                RegisterPage::title, namer.language().order()))
                        .toList(),
                List.of());
    }
}
