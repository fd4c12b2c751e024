package org.khronika.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.BoundProse;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.print.PrintFormat;
import org.khronika.print.PrintedEdition;
import org.khronika.print.PrintedPage;
import org.khronika.records.BoundText;
import org.khronika.records.Citation;
import org.khronika.records.Naming;
import org.khronika.review.HiddenNames.Hidden;
import org.khronika.values.RecordRef;
import org.khronika.words.Language;
import org.khronika.words.Sayable;

/**
 * The guard reads every format in which prose is taken along: a name that a file would show is found in its words however they are set, in its
 * headings and notes, in addresses of links and in what the file says of itself.
 */
class FilesAreLookedThroughTest {

    private static final RecordRef HIDDEN = new RecordRef("KZ-N-2022-110009");
    private static final SecretGuard GUARD = new SecretGuard(new Spellings(
            List.of(new Hidden(HIDDEN, new Naming("x", "x", List.of("Miras Qupiyabaev", "Мирас Құпиябаев")))),
            List.of()));

    private static byte[] written(PrintFormat format, String title, String heading, String text) {
        PlainNamer namer = new PlainNamer();
        BoundText prose = new BoundText(text);
        List<Citation> cited = prose.citations();
        Notes notes = new Notes(cited, namer);
        return format.write(PrintedPage.of(
                new PageBuilder(Sayable.written("Update"), title, namer)
                        .passage(new BoundProse(namer, notes).passage(heading, prose))
                        .build(notes),
                new PrintedEdition(
                        new RecordRef("KZ-U-2022-480147"),
                        Sayable.written("Version 1"),
                        Sayable.written("Khronika."),
                        URI.create("https://chronicle.example.org/records/KZ-U-2022-480147.html"),
                        Instant.EPOCH,
                        Language.english())));
    }

    private static boolean found(PrintFormat format, String title, String heading, String text) {
        return GUARD.find("records/KZ-U-2022-480147." + format.ending(), written(format, title, heading, text))
                .isPresent();
    }

    @ParameterizedTest
    @EnumSource(PrintFormat.class)
    void aFileThatShowsNobodyIsFree(PrintFormat format) {
        assertThat(found(format, "Шолу", "Жиналыс", "Ешкім аталмайды – no one is named."))
                .isFalse();
    }

    @ParameterizedTest
    @EnumSource(PrintFormat.class)
    void aNameIsFoundInTheWordsHoweverTheyAreSet(PrintFormat format) {
        assertThat(found(format, "Шолу", "", "Кеше Мирас Құпиябаев келді.")).isTrue();
        assertThat(found(format, "Шолу", "", "Кеше **Мирас** *Құпиябаев* келді."))
                .isTrue();
        assertThat(found(format, "Шолу", "", "Кеше Мирас Құ**пия**баев келді.")).isTrue();
        assertThat(found(format, "Шолу", "", "- Кеше Miras Qupiyabaev’s mother"))
                .isTrue();
        assertThat(found(
                        format,
                        "Шолу",
                        "",
                        "long words before the name ".repeat(9) + "Miras Qupiyabaev " + "and after it ".repeat(9)))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(PrintFormat.class)
    void aNameIsFoundInTitleHeadingNoteAndAddress(PrintFormat format) {
        assertThat(found(format, "Мирас Құпиябаев: шолу", "", "Мәтін.")).isTrue();
        assertThat(found(format, "Шолу", "The case of Miras Qupiyabaev", "Мәтін."))
                .isTrue();
        assertThat(found(format, "Шолу", "", "Мәтін.[^](KZ-D-2022-110001 \"the letter of Miras Qupiyabaev\")"))
                .isTrue();
        assertThat(found(format, "Шолу", "", "[Мәтін](https://court.example.kz/miras-qupiyabaev)"))
                .isTrue();
    }
}
