package org.khronika.load;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.khronika.people.TextLanguage;
import org.khronika.records.Citation;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordKind;

/** Writes lines, accounts and dates as people do, and cites. */
record Texts(InventedOrder order, Vocabulary vocabulary) {

    private static final int ENGLISH = 45;
    private static final int RUSSIAN = 73;
    private static final int EXACT = 75;
    private static final int MONTH = 80;
    private static final int HALF = 50;
    private static final int FEW = 60;
    private static final int MOST_SOURCES = 3;
    private static final int PARAGRAPHS = 40;
    private static final List<String> CRIMES = List.of("272", "274", "405", "174", "380", "188", "400", "488");

    TextLanguage language(Chance chance) {
        if (chance.in(ENGLISH)) {
            return TextLanguage.EN;
        }
        return chance.in(RUSSIAN) ? TextLanguage.RU : TextLanguage.KK;
    }

    /** A line of which the slots are filled with these and with words of the language. */
    String line(String line, TextLanguage language, Chance chance, InventedName who, InventedName place) {
        String filled = Vocabulary.filled(line, slot -> switch (slot) {
            case "who" -> who.in(language);
            case "place" -> place.in(language);
            case "outlet" -> chance.common(vocabulary.outlets());
            case "court" -> chance.any(vocabulary.of(vocabulary.courts(), language));
            case "article" -> chance.common(CRIMES);
            default -> chance.common(vocabulary.of(vocabulary.words(), language));
        });
        return filled.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + filled.substring(1);
    }

    String sentence(TextLanguage language, Chance chance, InventedName who, InventedName place) {
        return line(chance.any(vocabulary.of(vocabulary.sentences(), language)), language, chance, who, place);
    }

    String account(TextLanguage language, Chance chance, InventedName who, InventedName place) {
        return IntStream.range(0, chance.between(2, 6))
                .mapToObj(n -> sentence(language, chance, who, place))
                .collect(Collectors.joining(" "));
    }

    /** A day as sources give it: most of them exactly, some by the month, a few by the year. */
    PartialDate date(LocalDate day, Chance chance) {
        if (chance.in(EXACT)) {
            return PartialDate.of(day);
        }
        return chance.in(MONTH) ? PartialDate.of(YearMonth.from(day)) : PartialDate.of(Year.from(day));
    }

    /** What the whole record rests on: one to three sources, some with their words. */
    List<Citation> citations(long number, Chance chance, @Nullable String quote) {
        List<Citation> citations = new ArrayList<>();
        for (int n = chance.between(1, MOST_SOURCES); n > 0; n--) {
            Optional<Integer> source = order.recent(RecordKind.DOCUMENT, number, chance, FEW);
            source.ifPresent(nth -> citations.add(new Citation(
                    null,
                    order.address(RecordKind.DOCUMENT, nth),
                    null,
                    null,
                    chance.in(HALF) ? quote : null,
                    Citation.paragraph(chance.between(1, PARAGRAPHS)))));
        }
        return citations;
    }
}
