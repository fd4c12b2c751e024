package org.khronika.pages;

import static org.khronika.words.Phrase.phrase;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.values.InWords;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Sayable;

/**
 * A value as it stands in a cell: in words for people, as a code for programs. Choices of a set stand in their order, codes in that of the
 * letters. What people wrote goes through the namer here, so that no
 * column can forget it.
 */
final class CellValue {

    private CellValue() {}

    /** In words; empty for null. */
    static String onPage(@Nullable Object value, Namer namer) {
        return switch (value) {
            case null -> "";
            case RecordRef record -> namer.mention(record).text();
            case Sayable words -> namer.words(namer.say(words));
            case Boolean fact -> namer.say(phrase(fact ? "pages.cell.yes" : "pages.cell.no"));
            case Optional<?> perhaps -> onPage(perhaps.orElse(null), namer);
            case Set<?> choices -> onPage(choices.stream().sorted().toList(), namer);
            case Collection<?> several ->
                InWords.list(several.stream().map(one -> onPage(one, namer)).toList());
            default -> plain(value, namer);
        };
    }

    /** As a code: a date in EDTF, the address of a record, the name of a choice; several are divided by blanks. Empty for null. */
    static String inFile(@Nullable Object value, Namer namer) {
        return switch (value) {
            case null -> "";
            case PartialDate date -> DataField.of(date);
            case Quantity number -> DataField.of(number);
            case RecordRef record -> DataField.of(record, namer);
            case Known known -> known.inFile();
            case Enum<?> choice -> DataField.of(choice);
            case Optional<?> perhaps -> inFile(perhaps.orElse(null), namer);
            case Set<?> several ->
                several.stream().map(one -> inFile(one, namer)).sorted().collect(Collectors.joining(" "));
            case Collection<?> several ->
                several.stream().map(one -> inFile(one, namer)).collect(Collectors.joining(" "));
            default -> plain(value, namer);
        };
    }

    private static String plain(Object value, Namer namer) {
        return switch (value) {
            case String words -> namer.words(words);
            case Mention mention -> mention.text();
            case Sayable said -> namer.words(namer.say(said));
            case Boolean fact -> fact ? "yes" : "no";
            case Number number -> number.toString();
            case LocalDate day -> day.toString();
            default ->
                throw new IllegalArgumentException("Expected words, a date, a number, a choice or a record, found %s."
                        .formatted(value.getClass()));
        };
    }
}
