package org.khronika.registers.web;

import java.util.TreeMap;
import java.util.stream.Collectors;
import org.khronika.access.Reply;
import org.khronika.pages.RegisterPage;
import org.khronika.registers.DeskRegisters;
import org.khronika.registers.RecordRegisters;
import org.khronika.review.Reader;
import org.springframework.stereotype.Component;

/** The page with all registers. */
@Component
record RegisterList(DeskRegisters registers, RecordRegisters records) {

    String show(Reader reader, Reply reply) {
        return reply.with("registers", registers.all(reader))
                .with(
                        "families",
                        records.all(reader).stream()
                                .collect(
                                        Collectors.groupingBy(RegisterPage::family, TreeMap::new, Collectors.toList())))
                .with("asOf", registers.asOf(registers.lastTold(reader), reader))
                .show("registers/list");
    }
}
