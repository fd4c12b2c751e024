package org.khronika.registers.web;

import java.util.Map;
import org.khronika.access.Reply;
import org.khronika.registers.CaseRegister;
import org.khronika.registers.CaseRegisterView;
import org.khronika.registers.DeskRegisters;
import org.khronika.review.Reader;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** A register that is worked out for a day, as a page of the desk and as a table for programs. */
@Component
record RegisterDayPage(DeskRegisters registers) {

    private static final int ROWS = 100;

    String show(String name, Map<String, String> asked, int page, Reader reader, Reply reply) {
        AskedDays days = AskedDays.of(asked, registers.lastTold(reader), registers.today());
        int number = Math.max(1, page);
        CaseRegisterView view = registers.view(
                register(name), days.on(), days.known(), days.against(), (number - 1) * ROWS, ROWS, reader);
        return reply.with("view", view)
                .with("asOf", registers.asOf(days.on(), reader))
                .with("days", days)
                .with("page", number)
                .with("pages", Math.max(1, (view.total() + ROWS - 1) / ROWS))
                .show("registers/page");
    }

    ResponseEntity<byte[]> csv(String name, Map<String, String> asked, Reader reader) {
        AskedDays days = AskedDays.of(asked, registers.lastTold(reader), registers.today());
        return TableFile.of(
                "%s-%s-known-%s.csv".formatted(name, days.on(), days.known()),
                () -> registers.csv(register(name), days.on(), days.known(), reader),
                days.wrong(),
                name,
                asked);
    }

    private static CaseRegister register(String name) {
        return CaseRegister.named(name).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
