package org.khronika.legislation;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
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
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** The page of a law: how far it has come on the last day that it was followed. */
final class LawPage {

    private static final Sayable NOTHING = Sayable.written("");

    private final Law law;
    private final Namer namer;
    private final PageBuilder page;

    private LawPage(Law law, Namer namer) {
        this.law = law;
        this.namer = namer;
        this.page = new PageBuilder(law.kind().noun().capital(), law.title(), namer);
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
        page.state(inForce, namer.say(rest(course))).when(LawType.dated(law)).prose(law.account());
        page.fact(phrase("legislation.page.how-far"), LawStory.reached(course));
        page.workedOut(
                namer.say(phrase("legislation.page.in-force")),
                List.of(namer.say(LawStory.inForceShort(course))),
                inForce);
    }

    /** Whether it is in force, from its stages, the days that sources give and, of articles, our pack. */
    private Derived inForce(LawCourse course) {
        List<Premise> from = new ArrayList<>(
                page.steps(number -> law.stages().get(number - 1).stage().moves() || isOf(StageKind.APPLIED, number)));
        day("legislation.page.adopted", law.adopted(), from);
        day("legislation.page.in-force-since", law.inForceFrom(), from);
        day("legislation.page.in-force-until", law.inForceTo(), from);
        if (law.kind() == LawKind.PROVISION) {
            law.articles().forEach(article -> from.add(Premise.of(article(article))));
        }
        Derived derived = Derived.of(
                namer.say(LawStory.inForce(course)), from, namer.say(phrase("legislation.page.what-is-in-force")));
        return course.inForce() == Known.UNKNOWN
                ? derived.notKnowing(namer.say(phrase("legislation.page.whether-in-force")))
                : derived;
    }

    private boolean isOf(StageKind kind, int number) {
        return law.stages().get(number - 1).stage() == kind;
    }

    private void day(String key, @Nullable PartialDate day, List<Premise> from) {
        if (day != null) {
            from.add(Premise.of(Mention.of(namer.say(phrase(key).with("day", day)))));
        }
    }

    private Sayable rest(LawCourse course) {
        return Sayable.sentences(List.of(
                LawStory.stages(course, namer),
                law.followedUntil() == null
                        ? NOTHING
                        : phrase("legislation.page.followed").with("day", law.followedUntil())));
    }

    private void facts() {
        page.facts(law, "russian", "kazakh")
                .fact(phrase("legislation.law.number"), law.number(), from())
                .fact(phrase("legislation.law.adopted"), namer.sayOr(law.adopted()), from())
                .fact(
                        phrase("legislation.law.in-force-from"),
                        law.inForceFrom() == null
                                ? NOTHING
                                : phrase("legislation.story.day").with("day", law.inForceFrom()),
                        law.inForceInferred() == null
                                ? NOTHING
                                : phrase("legislation.page.inferred-from").with("from", law.inForceInferred()))
                .facts(law, "inForceTo")
                .fact(
                        phrase("legislation.page.articles"),
                        law.articles().stream().map(this::article).toList())
                .facts(law)
                .answers(phrase("legislation.page.articles"), "articles");
        law.changes().forEach(other -> page.connected(namer.mention(other), phrase("legislation.page.changed-by-it")));
        law.votes().forEach(vote -> page.connected(namer.mention(vote), phrase("legislation.page.decided-on-it")));
    }

    /** The desk looks an article up; a release has no page for it. */
    private Mention article(String article) {
        String called = namer.say(Sayable.commas(List.of(
                ArticleRef.parse(article).inWords(),
                Legislation.pack().titled(article, null).orElse(NOTHING))));
        return namer.isPublic()
                ? Mention.of(called)
                : Mention.link(
                        called,
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
                    namer.say(stage.whenInWords()),
                    namer.words(namer.say(title(stage))),
                    namer.words(namer.say(detail(stage))),
                    false,
                    who,
                    notes.numbers("stages[" + n + "]", "stages")));
            n++;
        }
    }

    private static Sayable title(LawStage stage) {
        return stage.by() == null
                ? stage.stage().capital()
                : phrase("legislation.page.stage-by")
                        .with("stage", stage.stage())
                        .with("by", stage.by());
    }

    private static Sayable detail(LawStage stage) {
        return Sayable.sentences(List.of(
                stage.detail() == null ? NOTHING : Sayable.written(stage.detail()),
                stage.dayInferred() == null
                        ? NOTHING
                        : phrase("legislation.page.date-inferred").with("from", stage.dayInferred())));
    }

    private void concerns() {
        page.group(
                phrase("legislation.law.concerns"),
                law.concerns().stream()
                        .map(concern -> new Each(
                                Mention.of(namer.words(concern.says())),
                                concern.because() == null ? "" : concern.because(),
                                concern.where() == null ? List.of() : List.of(Capitals.first(concern.where()))))
                        .toList());
    }

    private void promises() {
        page.group(
                phrase("legislation.law.promises"),
                law.promises().stream().map(this::promise).toList());
    }

    private Each promise(LawPromise promise) {
        String who = promise.by() != null
                ? promise.by()
                : promise.onRecord() != null ? namer.mention(promise.onRecord()).text() : "";
        Phrase state = phrase("legislation.page.promise")
                .with("state", promise.state())
                .with("dated", promise.since() == null ? "no" : "yes")
                .with("since", promise.since() == null ? NOTHING : promise.since())
                .with("told", promise.how() == null ? "no" : "yes")
                .with("how", promise.how() == null ? "" : promise.how());
        String said = namer.say(
                Sayable.commas(List.of(Sayable.written(who), promise.when() == null ? NOTHING : promise.when()))
                        .capital());
        return new Each(
                Mention.of(namer.words(promise.what())), namer.say(state), said.isEmpty() ? List.of() : List.of(said));
    }

    /** What no source of the record says stands with where it is from. */
    private Sayable from() {
        return Sayable.written(law.numberFrom() == null ? "" : Capitals.first(law.numberFrom()) + ".");
    }
}
