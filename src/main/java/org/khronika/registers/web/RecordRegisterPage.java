package org.khronika.registers.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.khronika.pages.CsvFile;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.registers.RecordRegisters;
import org.khronika.review.Reader;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** A register of records as a page of the desk and as a table for programs. */
@Component
class RecordRegisterPage {

    private static final int ROWS = 200;

    private final RecordRegisters registers;

    RecordRegisterPage(RecordRegisters registers) {
        this.registers = registers;
    }

    String show(RecordRegister register, AskedScope asked, String words, int page, Reader reader, Model model) {
        RegisterPage whole = registers.page(register, asked.scope(), reader);
        List<RegisterPage.Line> found =
                whole.lines().stream().filter(line -> has(line, words)).toList();
        int last = Math.max(1, (found.size() + ROWS - 1) / ROWS);
        int number = Math.clamp(page, 1, last);
        model.addAttribute("view", whole);
        model.addAttribute("lines", found.subList((number - 1) * ROWS, Math.min(number * ROWS, found.size())));
        model.addAttribute("found", found.size());
        model.addAttribute("asked", asked);
        model.addAttribute("days", register.days());
        model.addAttribute("words", words);
        model.addAttribute("page", number);
        model.addAttribute("pages", last);
        return "registers/records";
    }

    byte[] csv(RecordRegister register, AskedScope asked, Reader reader) {
        RegisterPage.Data data = registers.page(register, asked.scope(), reader).data();
        CsvFile file = new CsvFile()
                .row(data.columns().stream().map(RegisterPage.Column::name).toList());
        data.rows().forEach(file::row);
        return file.bytes();
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
