package org.khronika.registers.web;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.access.Reply;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.registers.DeskRegisters;
import org.khronika.registers.RecordRegisters;
import org.khronika.review.Reader;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** A register of records as a page of the desk and as a table for programs. */
@Component
record RecordRegisterPage(RecordRegisters registers, DeskRegisters desk) {

    private static final int ROWS = 200;

    String show(RecordRegister<?> register, Map<String, String> typed, int page, Reader reader, Reply reply) {
        AskedScope asked = AskedScope.of(typed, desk.lastTold(reader));
        String words = typed.getOrDefault("words", "");
        RegisterPage whole = registers.page(register, asked.scope(), reader);
        List<RegisterPage.Line> found =
                whole.lines().stream().filter(line -> has(line, words)).toList();
        int last = Math.max(1, (found.size() + ROWS - 1) / ROWS);
        int number = Math.clamp(page, 1, last);
        return reply.with("view", whole)
                .with("lines", found.subList((number - 1) * ROWS, Math.min(number * ROWS, found.size())))
                .with("found", found.size())
                .with("asOf", desk.asOf(asked.scope().day(), reader))
                .with("asked", asked)
                .with("days", register.definition().days())
                .with("words", words)
                .with("page", number)
                .with("pages", last)
                .show("registers/records");
    }

    ResponseEntity<byte[]> csv(String name, RecordRegister<?> register, Map<String, String> typed, Reader reader) {
        AskedScope asked = AskedScope.of(typed, desk.lastTold(reader));
        return TableFile.of(name + ".csv", () -> table(register, asked, reader), asked.wrong(), name, typed);
    }

    /** Null where nothing was read. */
    private byte @Nullable [] table(RecordRegister<?> register, AskedScope asked, Reader reader) {
        RegisterPage page = registers.page(register, asked.scope(), reader);
        return page.isUnread() ? null : page.data().csv();
    }

    /** Whether every word stands somewhere in the line. */
    private static boolean has(RegisterPage.Line line, String words) {
        String text = Stream.concat(
                        Stream.concat(Stream.of(line.head()), line.under().stream())
                                .map(mention -> mention.text()),
                        line.cells().stream())
                .reduce("", (one, other) -> one + " " + other)
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.strip().toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
