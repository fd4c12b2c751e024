package org.khronika.print;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.BoundProse;
import org.khronika.pages.BoundSection.Run;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Mention;
import org.khronika.pages.Notes;
import org.khronika.pages.NumberInText;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.BoundText;
import org.khronika.records.Citation;
import org.khronika.values.RecordRef;
import org.khronika.words.Languages;
import org.khronika.words.Sayable;

/** An update in print with all that prose can have: names and signs of three languages, links, numbers, notes, lists, a quotation. */
final class Sample {

    static final URI SITE = URI.create("https://chronicle.example.org/records/KZ-U-2022-480147.html");

    private static final RecordRef DOCUMENT = new RecordRef("KZ-D-2022-110001");
    private static final String TEXT = """
            On 14 September 2022, in [Өскемен](KZ-L-2022-110002), police took [Ұлжан Ғабитқызы Һәкімова](KZ-N-2022-110003) away \
            «за плакат» – “for a placard”; her mother’s *one* word was **қорқынышты**.[^](KZ-D-2022-110001 "12-абзац")

            - [three](<count:kind:incident>) detentions & two fines < 20 MCI *after* an offer, a **draft** and an efflux of fjords
            - an [appeal](https://court.example.kz/?case=1&part=2) of 1_000_000 ₸

            ### Не названо

            > «Мы не знаем, где он», – сказала сестра.[^](KZ-D-2022-110001 "paragraph 13")

            1. Бірінші сұрақ: неге?
            2. Второй вопрос: [по какой статье](javascript:alert(1))? [^](KZ-D-2022-110001 "12-абзац")
            """;

    private Sample() {}

    static RecordPage page() {
        return page("Шолу: 2022 жылғы күз");
    }

    static RecordPage page(String title) {
        PlainNamer namer = new PlainNamer();
        BoundText text = new BoundText(TEXT);
        Notes notes = new Notes(text.citations().stream().toList(), namer);
        BoundProse prose = new BoundProse(namer, notes);
        return new PageBuilder(Sayable.written("Update"), title, namer)
                .fact("Period", "1 September to 30 November 2022")
                .passage(prose.passage("", new BoundText("In short: “it got worse”.")))
                .passage(prose.passage("Peaceful assembly", text).each(Sample::numbered))
                .withheld("The name of a child is withheld.")
                .build(notes)
                .with(List.of(new NumberInText(
                        1,
                        "three",
                        "count:kind:incident",
                        new Derived(
                                "three",
                                List.of(
                                        Premise.of(Mention.link("Detention of a baker", "KZ-I-2022-110004.html")),
                                        Premise.of(Mention.link("Ұстау", "KZ-I-2022-110005.html"))),
                                "Counted: incidents.",
                                List.of(),
                                List.of("The text says “three”; the records give 2.")))));
    }

    private static Run numbered(Run run) {
        return run.ref().startsWith("count:")
                ? new Run(Mention.link(run.words().text(), "#number-1"), run.style(), run.ref(), run.notes())
                : run;
    }

    static final Sayable CITED = Sayable.written("Khronika, “Шолу: 2022 жылғы күз”, release 2.");

    static PrintedPage printed(String tag, @Nullable URI page) {
        return PrintedPage.of(page(), edition(tag, page, CITED));
    }

    static PrintedEdition edition(String tag, @Nullable URI page, @Nullable Sayable cited) {
        return new PrintedEdition(
                new RecordRef("KZ-U-2022-480147"),
                Sayable.written("Version 3, published in release 2 on 27 March 2023"),
                cited,
                page,
                Instant.parse("2023-03-27T06:00:00Z"),
                Languages.shipped().byTag(tag).orElseThrow());
    }

    /** A citation of its document. */
    static Citation cited(String where) {
        return Citation.of(DOCUMENT, where);
    }
}
