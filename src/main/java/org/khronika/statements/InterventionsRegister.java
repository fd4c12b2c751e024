package org.khronika.statements;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterDefinition.Unit;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.Count;
import org.khronika.values.InWords;
import org.khronika.values.RecordKind;
import org.springframework.stereotype.Component;

/** What was done on behalf of others, and what came of it. */
@Component
class InterventionsRegister extends RecordRegister<Stored<Intervention>> {

    private static final RegisterDefinition DEFINITION = new RegisterDefinition(
            "interventions-and-outcomes",
            "Interventions and what came of them",
            Unit.of("intervention"),
            RecordKind.Family.SAID,
            Days.PERIOD,
            "Visits, letters, opinions, inquiries and other work on behalf of people and cases, with the response and what came after. "
                    + "What came after an intervention need not have come because of it. It counts as later only where both days are known and the one"
                    + " is certainly before the other. A change that several interventions tell of counts once.");

    private static final RegisterColumns<Intervention> TOLD = new RegisterColumns<Intervention>()
            .both("What it is", "kind", "What it is.", Intervention::kind)
            .both("By whom", "by", "Who did it, in words.", Intervention::actor)
            .inFile("for", "For whom: people, cases and others, by their addresses.", Intervention::whom)
            .both("When", "when", "When, in EDTF.", Intervention::when)
            .onPage("Response", one -> one.response() == null ? Response.NOT_KNOWN : one.response())
            .inFile(
                    "response",
                    "favourable, pledged, denied, more_asked, token, none, not_known; empty for unknown.",
                    Intervention::response)
            .onPage("What came after", InterventionsRegister::cameOf)
            .inFile("outcome", "What came after it; empty for unknown.", Intervention::outcome)
            .inFile(
                    "later",
                    "Whether that is certainly later than the intervention: yes or no; empty for unknown.",
                    one -> one.outcome() == null ? null : one.isSurelyFollowed())
            .inFile(
                    "we_follow",
                    "Whether those who keep the record still follow it: open or closed. It says nothing of whether what was done has ended.",
                    Intervention::progress);

    private static final RegisterColumns<Stored<Intervention>> COLUMNS = new RegisterColumns<Stored<Intervention>>(
                    "Intervention", Stored::address)
            .under(one -> one.body().whom())
            .inFile("address", "The address of the intervention.", Stored::address)
            .with(Stored::body, TOLD);

    /** What is a change for the better. */
    private static final Set<Outcome> EASING =
            Set.of(Outcome.RELEASED, Outcome.EASED, Outcome.CASE_CLOSED, Outcome.INVESTIGATED, Outcome.CHANGED);

    InterventionsRegister() {
        super(DEFINITION, COLUMNS, RecordKind.INTERVENTION);
    }

    @Override
    protected RegisterContents<Stored<Intervention>> contents(List<Stored<?>> records, Scope scope, Namer namer) {
        List<Stored<Intervention>> all = Stored.only(records, Intervention.class).stream()
                .filter(one -> scope.touches(one.body().when()))
                .toList();
        return new RegisterContents<>(
                sentence(all.stream().map(Stored::body).toList()),
                open(all, namer),
                all,
                all.isEmpty()
                        ? List.of()
                        : List.of(
                                counted(
                                        "Interventions by what they are",
                                        "Intervention",
                                        all,
                                        one -> one.body().kind().label(),
                                        namer),
                                counted(
                                        "Interventions by what came after them",
                                        "Afterwards",
                                        all,
                                        one -> outcome(one.body()),
                                        namer)));
    }

    private static String sentence(List<Intervention> all) {
        long undone = all.stream()
                .filter(one -> one.outcome() == Outcome.EASED_THEN_WORSE && one.isSurelyFollowed())
                .count();
        if (all.isEmpty()) {
            return "No intervention is on record for these days. A visit, a letter or an opinion on behalf of somebody stands here.";
        }
        String told = DEFINITION.unit().onRecord(all.size());
        long eased = changes(all.stream().filter(one -> one.isSurelyFollowed()).toList());
        long near = changes(all.stream().filter(one -> !one.isSurelyFollowed()).toList());
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
    private static long changes(List<Intervention> some) {
        return some.stream()
                .filter(one -> EASING.contains(Objects.requireNonNullElse(one.outcome(), Outcome.NOTHING)))
                .map(one -> List.of(
                        Set.copyOf(one.whom()),
                        Objects.requireNonNull(one.outcome()),
                        Optional.ofNullable(one.cameOn())))
                .distinct()
                .count();
    }

    private static String outcome(Intervention one) {
        Outcome outcome = one.outcome();
        return outcome == null
                ? "Not known"
                : outcome == Outcome.NOTHING || one.isSurelyFollowed()
                        ? outcome.label()
                        : outcome.label() + "; whether before or after is not known";
    }

    private static List<Group> open(List<Stored<Intervention>> all, Namer namer) {
        return Group.told(new Group(
                "We still follow",
                "Our own work; it says nothing of what those who intervened do.",
                all.stream()
                        .filter(one -> one.body().progress() == Progress.OPEN)
                        .map(one -> new Item(namer.mention(one.address()), due(one.body(), namer)))
                        .toList()));
    }

    /** When somebody has to look again: at the desk only. */
    private static String due(Intervention intervention, Namer namer) {
        return namer.isPublic() || intervention.followUp() == null
                ? ""
                : "To be looked at again by " + StatementWords.date(intervention.followUp()) + ".";
    }

    /** What came after it, with what is told of it: an easing may have been taken back since. */
    private static String cameOf(Intervention one) {
        String told = one.cameOfIt();
        return told == null ? outcome(one) : InWords.ended(outcome(one)) + " " + told;
    }
}
