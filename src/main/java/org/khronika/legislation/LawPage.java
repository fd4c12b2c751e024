package org.khronika.legislation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.Hedge;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.Notes;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Each;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Known;
import org.khronika.values.PartialDate;

/** The page of a law: how far it has come on the last day that it was followed. */
final class LawPage {

    private static final String IN_FORCE =
            "A law is in force from the day that a source gives, or from the stage that says so, until a stage or a day ends it. What was applied was in force. An article is in force where our pack of legislation has a wording of it for the day.";

    private final Law law;
    private final Namer namer;
    private final PageBuilder page;

    private LawPage(Law law, Namer namer) {
        this.law = law;
        this.namer = namer;
        this.page = new PageBuilder(Capitals.first(law.kind().noun()), law.title(), namer);
    }

    static RecordPage of(Stored<Law> record, Namer namer) {
        LawPage made = new LawPage(record.body(), namer);
        Notes notes = new Notes(record.citations(), namer);
        made.facts();
        made.stages(notes);
        made.state();
        made.concerns();
        made.promises();
        return made.page.claims(made.law, notes).build(notes);
    }

    private void state() {
        LawCourse course = new LawCourse(law, LawType.lastDay(law));
        Derived inForce = inForce(course);
        page.state(inForce, rest(course)).when(when()).prose(law.account());
        page.fact("How far", LawStory.reached(course));
        page.workedOut(
                "In force", Stream.ofNullable(LawStory.inForceShort(course)).toList(), inForce);
    }

    /** Whether it is in force, from its stages, the days that sources give and, of articles, our pack. */
    private Derived inForce(LawCourse course) {
        List<Premise> from = new ArrayList<>(
                page.steps(number -> law.stages().get(number - 1).stage().moves() || isOf(StageKind.APPLIED, number)));
        day("Adopted", law.adopted(), PartialDate::happenedInWords, from);
        day("In force", law.inForceFrom(), first -> Hedge.inferred(first.lastsInWords(), law.inForceInferred()), from);
        day("In force", law.inForceTo(), PartialDate::endsInWords, from);
        if (law.kind() == LawKind.PROVISION) {
            law.articles().forEach(article -> from.add(Premise.of(article(article))));
        }
        Derived derived = Derived.of(LawStory.inForce(course), from, IN_FORCE);
        return course.inForce() == Known.UNKNOWN
                ? derived.notKnowing("whether it is in force: no stage on record settles it.")
                : derived;
    }

    private boolean isOf(StageKind kind, int number) {
        return law.stages().get(number - 1).stage() == kind;
    }

    private static void day(
            String what, @Nullable PartialDate day, Function<PartialDate, String> words, List<Premise> from) {
        if (day != null) {
            from.add(Premise.of(Mention.of(what + " " + words.apply(day))));
        }
    }

    private String rest(LawCourse course) {
        String followed = law.followedUntil() == null
                ? ""
                : "Followed " + law.followedUntil().endsInWords() + ".";
        return Stream.of(LawStory.stages(course, namer), followed)
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + " " + other)
                .orElse("");
    }

    private @Nullable PartialDate when() {
        return law.stages().stream()
                .map(LawStage::when)
                .flatMap(Stream::ofNullable)
                .max(PartialDate::compareTo)
                .orElse(law.adopted());
    }

    private void facts() {
        page.facts(law, "russian", "kazakh")
                .fact("Number", law.number(), from())
                .fact("Adopted on", words(law.adopted()), from())
                .fact(
                        "In force from",
                        law.inForceFrom() == null
                                ? null
                                : Hedge.inferred(law.inForceFrom().beganInWords(), law.inForceInferred()),
                        law.inForceInferred() == null ? "" : "Inferred by us: " + law.inForceInferred())
                .facts(law, "inForceTo")
                .fact("Articles", law.articles().stream().map(this::article).toList())
                .facts(law)
                .answers("Articles", "articles");
        law.changes().forEach(other -> page.connected(namer.mention(other), "changed or replaced by it"));
        law.votes().forEach(vote -> page.connected(namer.mention(vote), "decided on it, or was held under it"));
    }

    /** The desk looks an article up; a release has no page for it. */
    private Mention article(String article) {
        String printed = ArticleRef.parse(article).printed();
        String title =
                Legislation.pack().title(article).map(words -> ", " + words).orElse("");
        return namer.isPublic()
                ? Mention.of(printed + title)
                : Mention.link(
                        printed + title,
                        "/desk/legislation/" + ArticleRef.parse(article).whole().written());
    }

    private void stages(Notes notes) {
        int n = 0;
        for (LawStage stage : law.stages()) {
            List<Mention> who = new ArrayList<>();
            if (stage.onRecord() != null) {
                who.add(namer.mention(stage.onRecord()));
            }
            page.step(new RecordPage.Step(
                    n + 1,
                    stage.when() == null ? "date not known" : stage.whenInWords(),
                    namer.words(stage.stage().capital().english() + (stage.by() == null ? "" : " by " + stage.by())),
                    detail(stage),
                    false,
                    who,
                    notes.numbers("stages[" + n + "]", "stages")));
            n++;
        }
    }

    private String detail(LawStage stage) {
        String inferred = stage.dayInferred() == null ? "" : "The date is inferred by us: " + stage.dayInferred() + ".";
        return Stream.of(stage.detail() == null ? "" : namer.words(stage.detail()), namer.words(inferred))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private void concerns() {
        page.group(
                "Provisions of concern",
                "",
                law.concerns().stream()
                        .map(concern -> new Each(
                                Mention.of(namer.words(concern.says())),
                                concern.because() == null ? "" : concern.because(),
                                concern.where() == null ? List.of() : List.of(Capitals.first(concern.where()))))
                        .toList());
    }

    private void promises() {
        page.group("Promises", "", law.promises().stream().map(this::promise).toList());
    }

    private Each promise(LawPromise promise) {
        String who = promise.by() != null
                ? promise.by()
                : promise.onRecord() != null ? namer.mention(promise.onRecord()).text() : "";
        String state = Capitals.first(promise.state().label())
                + (promise.since() == null ? "" : ", " + promise.since().inWords(Locale.ENGLISH))
                + (promise.how() == null ? "." : ": " + promise.how());
        String said = Stream.of(
                        who, promise.when() == null ? "" : promise.when().inWords(Locale.ENGLISH))
                .filter(words -> !words.isEmpty())
                .reduce((one, other) -> one + ", " + other)
                .orElse("");
        return new Each(
                Mention.of(namer.words(promise.what())),
                state,
                said.isEmpty() ? List.of() : List.of(Capitals.first(said)));
    }

    /** What no source of the record says stands with where it is from. */
    private String from() {
        return law.numberFrom() == null ? "" : Capitals.first(namer.words(law.numberFrom())) + ".";
    }

    private static @Nullable String words(@Nullable PartialDate date) {
        return date == null ? null : date.inWords(Locale.ENGLISH);
    }
}
