package org.khronika.pages;

import java.util.List;
import java.util.Set;
import org.khronika.incidents.PlainNamer;
import org.khronika.pages.Lanes.LaneBar;
import org.khronika.pages.Lanes.Tick;
import org.khronika.pages.RecordPage.Compared;
import org.khronika.pages.RecordPage.Each;
import org.khronika.pages.RecordPage.Table;
import org.khronika.records.Citation;
import org.khronika.records.ClaimAssessment;
import org.khronika.records.SourceClaim;
import org.khronika.records.WithSourceClaims;
import org.khronika.values.PartialDate;
import org.khronika.values.RecordRef;

/** A page that has something in each of its parts; every sentence of it has a word of its own. */
public final class EveryPart {

    /** The words by which each part is found again. */
    public static final Set<String> WORDS = Set.of(
            "drawn-үй",
            "told-үй",
            "bound-үй",
            "numbered-үй",
            "happened-үй",
            "eachwise-үй",
            "stepped-үй",
            "grouped-үй",
            "changed-үй",
            "tabled-үй",
            "stated-үй",
            "cited-үй",
            "factual-үй",
            "involved-үй",
            "linked-үй",
            "kept-back-үй");

    private EveryPart() {}

    private record Body(List<SourceClaim> sourceClaims) implements WithSourceClaims {}

    /** The page. */
    public static RecordPage page() {
        return page("");
    }

    /** The page with something after each of those words. */
    public static RecordPage page(String after) {
        PlainNamer namer = new PlainNamer();
        Citation cited = new Citation(
                null, new RecordRef("KZ-D-2023-100001"), null, null, null, "paragraph 3, cited-үй" + after);
        Notes notes = new Notes(List.of(cited), namer);
        PartialDate day = PartialDate.parse("2023-02-14");
        return new PageBuilder("Criminal case", "The case of Әсел Example", namer)
                .lanes(new Lanes(
                        "drawn-үй" + after,
                        day,
                        PartialDate.parse("2023-03-27"),
                        List.of(new LaneBar("Measure", day, null, 2, "House arrest", 0)),
                        List.of(new Tick(1, day))))
                .prose("told-үй" + after)
                .passage(new BoundSection(
                        "Assembly",
                        List.of(new BoundSection.Para(
                                BoundSection.Kind.TEXT,
                                List.of(new BoundSection.Line(List.of(
                                        BoundSection.Run.plain("bound-үй" + after, BoundSection.Style.PLAIN))))))))
                .each(Mention.of("Әсел Example"), "eachwise-үй" + after, List.of())
                .step(new RecordPage.Step(
                        1, "14 February 2023", "Charged", "stepped-үй" + after, false, List.of(), List.of()))
                .group("Provisions", "", List.of(new Each(Mention.of("Sand"), "grouped-үй" + after, List.of())))
                .compared(new Compared(
                        "changed-үй" + after,
                        "CC 272",
                        "CC 400",
                        List.of(new Compared.Row("Gravity", "grave", "misdemeanour"))))
                .table(new Table(
                        "Points",
                        List.of(),
                        List.of("Figure"),
                        List.of(new Table.Line(List.of(Mention.of("tabled-үй" + after)), null))))
                .claims(
                        new Body(List.of(SourceClaim.of("Her lawyer", "stated-үй" + after, ClaimAssessment.REPORTED))),
                        notes)
                .fact("Where", "factual-үй" + after)
                .party(Mention.of("involved-үй" + after), "witness")
                .connected(Mention.of("linked-үй" + after), "episode")
                .withheld("kept-back-үй" + after)
                .build(notes)
                .with(List.of(new Happened(
                        "14 February 2023",
                        Mention.of("happened-үй" + after),
                        "Incident",
                        "victim",
                        "placed-үй" + after,
                        "",
                        null,
                        List.of(new Happened.Dated("March 2023", Mention.of("a step" + after))))))
                .with(List.of(new NumberInText(
                        1,
                        "51",
                        new NumberInText.Around("before-үй" + after, "behind-үй" + after),
                        "count:kind:incident",
                        Derived.of("51", List.of(), "numbered-үй" + after),
                        List.of(new NumberInText.Earlier(
                                1,
                                "50" + after,
                                List.of(Mention.of("joined-үй" + after)),
                                List.of(Mention.of("left-үй" + after)),
                                List.of(Mention.of("otherwise-үй" + after)))),
                        Mention.of("register-үй" + after))));
    }
}
