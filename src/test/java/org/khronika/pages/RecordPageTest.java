package org.khronika.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.Lanes.Tick;
import org.khronika.pages.RecordPage.Connected;
import org.khronika.pages.RecordPage.Each;
import org.khronika.pages.RecordPage.Fact;
import org.khronika.pages.RecordPage.PartyMention;
import org.khronika.pages.RecordPage.Withheld;
import org.khronika.records.Citation;
import org.khronika.records.ClaimAssessment;
import org.khronika.values.Certainty;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** The page of a record as the template writes it; the written page is left in target/pages to be looked at. */
class RecordPageTest {

    private static PartialDate date(String edtf) {
        return PartialDate.parse(edtf);
    }

    private static LaneBar bar(String lane, String from, @Nullable String to, int weight, String label, int level) {
        return new LaneBar(lane, date(from), to == null ? null : date(to), weight, label, level);
    }

    private static Claimed account(String field, String about, String speaker, String states) {
        return new Claimed(
                field,
                about,
                Mention.of(speaker),
                List.of(),
                states,
                date("2022-11-14"),
                ClaimAssessment.DISPUTED,
                "the court says otherwise",
                List.of(2));
    }

    /** A charge lowered and brought back, in custody and under house arrest. */
    static Lanes requalified() {
        return new Lanes(
                "The riots charge was lowered in October 2022 and brought back in January 2023",
                date("2022-01"),
                date("2023-03-27"),
                List.of(
                        bar("Charges", "2022-06", "2022-10-25", 4, "Organising riots 272 · up to 10 years", 1),
                        bar("Charges", "2022-10-25", "2023-01", 4, "Breaking assembly rules 400", 0),
                        bar("Charges", "2023-01", null, 4, "Riots again", 1),
                        bar("Charges", "../2022-06", null, 2, "False information 274, insulting an officer", 0),
                        bar("Measure", "2022-03", "2022-11-02", 4, "Remand prison, from March", 0),
                        bar("Measure", "2022-11-02", null, 2, "House arrest", 0),
                        bar("Stage", "2022-03", "2022-10-25", 1, "Investigation", 0),
                        bar("Stage", "2022-11-07", null, 3, "On trial", 0)),
                List.of(
                        new Tick(1, date("2022-03")),
                        new Tick(2, date("../2022-06")),
                        new Tick(3, date("2022-06")),
                        new Tick(4, date("2022-10-24")),
                        new Tick(5, date("2022-10-28")),
                        new Tick(6, date("2022-11-02")),
                        new Tick(7, date("2022-11-07")),
                        new Tick(8, date("2023-01"))));
    }

    static RecordPage page() {
        return new RecordPage(
                "Criminal case",
                "The case of Aidar Example",
                "Under house arrest since 2 November 2022, on trial.",
                "Charged with organising riots, a charge that was lowered in October 2022 and brought back in January 2023.",
                null,
                null,
                "",
                null,
                null,
                null,
                List.of(
                        requalified(),
                        new RecordPage.Step(
                                1,
                                "March 2022",
                                "Taken into pre-trial detention",
                                "Held until 2 November 2022.",
                                false,
                                List.of(),
                                List.of(1)),
                        new RecordPage.Step(
                                2,
                                "before June 2022",
                                "Charged",
                                "Spreading false information.",
                                false,
                                List.of(
                                        Mention.link("Almaty court", "KZ-O-2022-0001.html"),
                                        Mention.of("a prosecutor")),
                                List.of(1, 2)),
                        new RecordPage.Step(
                                null,
                                "possible",
                                "Up to ten years in prison if convicted",
                                "Stated as a possibility.",
                                true,
                                List.of(),
                                List.of()),
                        new RecordPage.Paragraph("An account in prose, of what the case is about and who is in it."),
                        account("", "", "The prosecution", "He was the main instigator."),
                        account("measure", "Measure", "His lawyer", "He is held at home without a decision."),
                        new Fact("Measure", List.of(Mention.of("House arrest since 2 November 2022")), List.of()),
                        new Fact(
                                "Charges in force",
                                List.of(Mention.of("Riots, CC 272"), Mention.of("False information, CC 274")),
                                List.of("Article inferred.")),
                        new RecordPage.Person(
                                new PartyMention(Mention.link("Aidar Example", "KZ-N-2022-0001.html"), "accused")),
                        new RecordPage.Person(
                                new PartyMention(new Mention("a child", null, "A child is never named."), "witness")),
                        new Connected(new PartyMention(
                                Mention.link("January 2022 events", "KZ-E-2022-0001.html"), "episode")),
                        new Namer.Note(
                                Mention.link("Country update, 27 March 2023", "KZ-D-2023-0001.html"),
                                "paragraph 169",
                                null),
                        new Namer.Note(
                                Mention.link("Country update, 27 March 2023", "KZ-D-2023-0001.html"),
                                "paragraph 171",
                                "was <placed> under house arrest"),
                        new Withheld("A child is never named.")));
    }

    static String render(RecordPage page) {
        ClassLoaderTemplateResolver files = new ClassLoaderTemplateResolver();
        files.setPrefix("templates/");
        files.setSuffix(".html");
        files.setTemplateMode(TemplateMode.HTML);
        return TemplatesInALanguage.engine(List.of(files), List.of())
                .process(
                        "record/alone",
                        new Context(
                                Locale.ENGLISH,
                                Map.of(
                                        "page",
                                        page,
                                        "address",
                                        "KZ-P-2022-0010",
                                        "caps",
                                        List.of("Released 27 March 2023"))));
    }

    @Test
    void everythingThatThePageSaysIsWrittenAndEscaped() throws IOException {
        String html = render(page());
        Path folder = Files.createDirectories(Path.of("target/pages"));
        Files.writeString(folder.resolve("record.html"), html);
        assertThat(html)
                .contains(
                        "<h1>The case of Aidar Example</h1>",
                        "KZ-P-2022-0010",
                        "id=\"step-2\"",
                        "href=\"#step-8\"",
                        "href=\"#n2\"",
                        "was &lt;placed&gt; under house arrest",
                        "The same, paragraph 171.",
                        "role=\"group\"",
                        "He was the main instigator.",
                        "Because the court says otherwise",
                        "According to his lawyer, 14 November 2022: He is held at home without a decision; it is disputed,"
                                + " because the court says otherwise.",
                        "A child is never named.")
                .doesNotContain("style=", "<script", "th:", "null");
    }

    @Test
    void whatIsToldUnderAHeadingOfItsOwnStandsUnderIt() {
        RecordPage law = new PageBuilder("Law", "Law on sandcastles", plain())
                .group("Nothing", "Never shown.", List.of())
                .group(
                        "Provisions of concern",
                        "One of them.",
                        List.of(new Each(Mention.of("Only grey sand"), "It is rare.", List.of("Article 3"))))
                .build();
        assertThat(render(law))
                .contains("Provisions of concern", "One of them.", "Only grey sand", "It is rare.", "Article 3")
                .doesNotContain("Nothing", "Never shown.");
        assertThat(render(PageBuilder.from(law, plain()).build())).contains("Only grey sand");
    }

    @Test
    void aSentenceThatNoSourceSaysCanBeOpened() {
        Derived state = new Derived(
                        "Under house arrest since 2 November 2022.",
                        List.of(
                                Derived.Premise.reported(Mention.link("Үй қамағы, 2 November 2022", "#step-6")),
                                new Derived.Premise(Mention.of("Суд “ешқайда кетпеу”"), Certainty.ALLEGED)),
                        "A measure lasts until a step ends it.",
                        List.of(),
                        List.of())
                .assuming("nothing ended it.")
                .notKnowing("until when.");
        RecordPage page = new PageBuilder("Criminal case", "The case of Әсел Example", plain())
                .state(state, "On trial.")
                .each(Mention.of("Әсел Example"), state, List.of())
                .fact("Held", state)
                .build();
        assertThat(state.certainty()).isEqualTo(Certainty.ALLEGED);
        String html = render(PageBuilder.from(page, plain()).build());
        assertThat(html.split("How this follows", -1)).hasSize(4);
        assertThat(html)
                .contains(
                        "<details class=\"follows\"><summary>How this follows</summary>",
                        "A measure lasts until a step ends it.",
                        "<a href=\"#step-6\">Үй қамағы, 2 November 2022</a><span class=\"quiet\">, reported</span>",
                        "Суд “ешқайда кетпеу”",
                        ", alleged",
                        "Assumed: nothing ended it.",
                        "Not known: until when.");
    }

    @Test
    void aSentenceOfTheRecordItselfHasNothingToOpen() {
        assertThat(render(page())).doesNotContain("How this follows");
    }

    private static Namer plain() {
        return new Namer() {
            @Override
            public Mention mention(RecordRef record) {
                return Mention.of(record.address());
            }

            @Override
            public String words(String text) {
                return text;
            }

            @Override
            public Note note(Citation citation) {
                return new Note(Mention.of("a source"), null, null);
            }

            @Override
            public boolean isPublic() {
                return true;
            }
        };
    }

    @Test
    void aPageWithLittleOnItIsWrittenWithoutEmptyHeadings() {
        RecordPage little = new RecordPage("Place", "Almaty", "", "", null, null, "", null, null, null, List.of());
        assertThat(render(little))
                .contains("<h1>Almaty</h1>")
                .doesNotContain("<h2", "<aside", "<figure", "class=\"state\"");
    }

    @Test
    void aChargeBendsIntoWhatItWasTurnedIntoAndImpreciseEndsFade() {
        LanesDrawing drawing = requalified().drawing();
        assertThat(drawing.paths())
                .as("one that came back on a day that is not known is no bend")
                .hasSize(3);
        assertThat(drawing.paths().getFirst().data()).contains(" C");
        assertThat(drawing.boxes()).anyMatch(box -> box.fade().equals("fade-in-4"));
        assertThat(drawing.dots()).hasSize(8);
        for (int n = 1; n < 8; n++) {
            assertThat(drawing.dots().get(n).x())
                    .isGreaterThanOrEqualTo(drawing.dots().get(n - 1).x() + 26.9);
        }
    }

    @Test
    void manyStepsAndOpenDatesStayOnTheSheet() {
        List<Tick> ticks = java.util.stream.IntStream.rangeClosed(1, 80)
                .mapToObj(n -> new Tick(n, date("2022-11-02")))
                .toList();
        Lanes lanes = new Lanes(
                "Much in one day",
                date("../2022-11"),
                date("2022-11-30"),
                List.of(bar("Measure", "2022-11/..", "2022-11-05", 1, "Held", 0)),
                ticks);
        LanesDrawing drawing = lanes.drawing();
        assertThat(drawing.dots())
                .allMatch(dot -> dot.x() > 0 && dot.x() < drawing.width() && dot.y() < drawing.height());
        assertThat(drawing.boxes()).allMatch(box -> box.width() >= 0 && box.x() >= 0);
    }
}
