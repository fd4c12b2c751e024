package org.khronika.statements;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khronika.pages.DataField;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterPage;
import org.khronika.pages.RegisterPage.Column;
import org.khronika.pages.RegisterPage.Data;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.pages.RegisterPage.Line;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.InWords;
import org.khronika.values.RecordKind;
import org.khronika.values.RecordRef;
import org.springframework.stereotype.Component;

/** What was done on behalf of others, and what came of it. */
@Component
class InterventionsRegister implements RecordRegister {

    /** What is a change for the better. */
    private static final Set<Outcome> EASING =
            Set.of(Outcome.RELEASED, Outcome.EASED, Outcome.CASE_CLOSED, Outcome.INVESTIGATED, Outcome.CHANGED);

    private record Done(RecordRef address, Intervention intervention) {}

    @Override
    public String slug() {
        return "interventions-and-outcomes";
    }

    @Override
    public String title() {
        return "Interventions and what came of them";
    }

    @Override
    public String explanation() {
        return "Visits, letters, opinions, inquiries and other work on behalf of people and cases, with the response and what came after. "
                + "What came after an intervention need not have come because of it. It counts as later only where both days are known and the one"
                + " is certainly before the other. A change that several interventions tell of counts once.";
    }

    @Override
    public Set<RecordKind> reads() {
        return Set.of(RecordKind.INTERVENTION);
    }

    @Override
    public Days days() {
        return Days.PERIOD;
    }

    @Override
    public RegisterPage on(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Done> all = records.stream()
                .filter(record -> record.body() instanceof Intervention)
                .map(record -> new Done(record.address(), (Intervention) record.body()))
                .filter(done -> scope.touches(done.intervention().when()))
                .toList();
        return new RegisterPage(
                slug(),
                title(),
                sentence(all),
                explanation(),
                List.of("Intervention", "What it is", "By whom", "When", "Response", "What came after"),
                open(all, namer),
                all.stream().map(done -> line(done, namer)).toList(),
                all.isEmpty()
                        ? List.of()
                        : List.of(
                                CallsRegister.grid(
                                        "Interventions by what they are",
                                        "Intervention",
                                        all,
                                        done -> done.intervention().kind().label(),
                                        done -> namer.mention(done.address())),
                                CallsRegister.grid(
                                        "Interventions by what came after them",
                                        "Afterwards",
                                        all,
                                        InterventionsRegister::outcome,
                                        done -> namer.mention(done.address()))),
                data(all, namer));
    }

    private static String sentence(List<Done> all) {
        long undone = all.stream()
                .filter(done -> done.intervention().outcome() == Outcome.EASED_THEN_WORSE
                        && done.intervention().isSurelyFollowed())
                .count();
        if (all.isEmpty()) {
            return "No intervention is on record for these days. A visit, a letter or an opinion on behalf of somebody stands here.";
        }
        String told = "%s %s on record."
                .formatted(Capitals.first(Count.of(all.size(), "intervention")), Count.is(all.size()));
        long eased = changes(all.stream()
                .filter(done -> done.intervention().isSurelyFollowed())
                .toList());
        long near = changes(all.stream()
                .filter(done -> !done.intervention().isSurelyFollowed())
                .toList());
        return told
                + (undone == 0
                        ? ""
                        : " After %s, things were eased at first and later made graver again."
                                .formatted(Count.words(undone)))
                + (eased == 0
                        ? ""
                        : " %s for the better came later.".formatted(Capitals.first(Count.of(eased, "change"))))
                + (near == 0
                        ? ""
                        : " %s for the better came about the same time; whether before or after is not known."
                                .formatted(Capitals.first(Count.of(near, "change"))));
    }

    /** How many changes for the better: one change of which several interventions tell is one. */
    private static long changes(List<Done> some) {
        return some.stream()
                .filter(done -> EASING.contains(
                        Objects.requireNonNullElse(done.intervention().outcome(), Outcome.NOTHING)))
                .map(done -> List.of(
                        Set.copyOf(done.intervention().whom()),
                        Objects.requireNonNull(done.intervention().outcome()),
                        Optional.ofNullable(done.intervention().cameOn())))
                .distinct()
                .count();
    }

    private static String outcome(Done done) {
        Outcome outcome = done.intervention().outcome();
        return outcome == null
                ? "Not known"
                : outcome == Outcome.NOTHING || done.intervention().isSurelyFollowed()
                        ? outcome.label()
                        : outcome.label() + "; whether before or after is not known";
    }

    private static List<Group> open(List<Done> all, Namer namer) {
        List<Item> open = all.stream()
                .filter(done -> done.intervention().progress() == Progress.OPEN)
                .map(done -> new Item(namer.mention(done.address()), due(done.intervention(), namer)))
                .toList();
        return open.isEmpty()
                ? List.of()
                : List.of(new Group(
                        "We still follow", "Our own work; it says nothing of what those who intervened do.", open));
    }

    /** When somebody has to look again: at the desk only. */
    private static String due(Intervention intervention, Namer namer) {
        return namer.isPublic() || intervention.followUp() == null
                ? ""
                : "To be looked at again by " + StatementWords.date(intervention.followUp()) + ".";
    }

    private static Line line(Done done, Namer namer) {
        Intervention intervention = done.intervention();
        List<Mention> whom = intervention.whom().stream().map(namer::mention).toList();
        return new Line(
                namer.mention(done.address()),
                whom,
                List.of(
                        intervention.kind().label(),
                        namer.words(intervention.actor()),
                        StatementWords.date(intervention.when()),
                        intervention.response() == null
                                ? Response.NOT_KNOWN.label()
                                : intervention.response().label(),
                        cameOf(done, namer)));
    }

    /** What came after it, with what is told of it: an easing may have been taken back since. */
    private static String cameOf(Done done, Namer namer) {
        String told = done.intervention().cameOfIt();
        return told == null ? outcome(done) : InWords.ended(outcome(done)) + " " + namer.words(told);
    }

    private static Data data(List<Done> all, Namer namer) {
        return new Data(
                "interventions-and-outcomes",
                "Interventions and what came of them",
                List.of(
                        new Column("address", "The address of the intervention."),
                        new Column("kind", "What it is."),
                        new Column("by", "Who did it, in words."),
                        new Column("for", "For whom: people, cases and others, by their addresses."),
                        new Column("when", "When, in EDTF."),
                        new Column(
                                "response",
                                "favourable, pledged, denied, more_asked, token, none, not_known; empty for unknown."),
                        new Column("outcome", "What came after it; empty for unknown."),
                        new Column(
                                "later",
                                "Whether that is certainly later than the intervention: yes or no; empty for unknown."),
                        new Column(
                                "we_follow",
                                "Whether those who keep the record still follow it: open or closed. It says nothing of whether what was done has ended.")),
                all.stream()
                        .map(done -> List.of(
                                done.address().address(),
                                DataField.of(done.intervention().kind()),
                                namer.words(done.intervention().actor()),
                                DataField.of(done.intervention().whom(), namer),
                                DataField.of(done.intervention().when()),
                                DataField.of(done.intervention().response()),
                                DataField.of(done.intervention().outcome()),
                                done.intervention().outcome() == null
                                        ? ""
                                        : done.intervention().isSurelyFollowed() ? "yes" : "no",
                                DataField.of(done.intervention().progress())))
                        .toList());
    }
}
