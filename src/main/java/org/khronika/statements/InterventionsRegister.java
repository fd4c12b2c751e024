package org.khronika.statements;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.khronika.pages.Namer;
import org.khronika.pages.RecordRegister;
import org.khronika.pages.RegisterColumns;
import org.khronika.pages.RegisterContents;
import org.khronika.pages.RegisterDefinition;
import org.khronika.pages.RegisterPage.Group;
import org.khronika.pages.RegisterPage.Item;
import org.khronika.records.Stored;
import org.khronika.values.Numeral;
import org.khronika.values.RecordKind;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** What was done on behalf of others, and what came of it. */
@Component
class InterventionsRegister extends RecordRegister<Stored<Intervention>> {

    private static final RegisterDefinition DEFINITION = new RegisterDefinition(
            InterventionsRegister.class, "interventions-and-outcomes", RecordKind.Family.SAID, Days.PERIOD);

    private static final RegisterColumns<Intervention> TOLD = new RegisterColumns<Intervention>(
                    InterventionsRegister.class)
            .both("intervention_kind", Intervention::kind)
            .both("by", Intervention::actor)
            .inFile("for", Intervention::whom)
            .both("when", Intervention::when)
            .onPage("response", InterventionsRegister::response)
            .inFile("response", Intervention::response)
            .onPage("what-came-after", InterventionsRegister::cameOf)
            .inFile("outcome", Intervention::outcome)
            .inFile("outcome_is_later", one -> one.outcome() == null ? null : one.isSurelyFollowed())
            .inFile("we_follow", Intervention::progress);

    private static final RegisterColumns<Stored<Intervention>> COLUMNS = new RegisterColumns<Stored<Intervention>>(
                    InterventionsRegister.class, Stored::address)
            .under(one -> one.body().whom())
            .inFile("address", Stored::address)
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
                namer.say(sentence(all.stream().map(Stored::body).toList())),
                open(all, namer),
                all,
                all.isEmpty()
                        ? List.of()
                        : List.of(
                                counted(
                                        namer.say(phrase("statements.interventions.by-kind")),
                                        namer.say(phrase("statements.interventions.intervention")),
                                        all,
                                        one -> namer.say(one.body().kind()),
                                        namer),
                                counted(
                                        namer.say(phrase("statements.interventions.by-outcome")),
                                        namer.say(phrase("statements.interventions.afterwards")),
                                        all,
                                        one -> namer.say(outcome(one.body())),
                                        namer)));
    }

    private static Sayable sentence(List<Intervention> all) {
        long undone = all.stream()
                .filter(one -> one.outcome() == Outcome.EASED_THEN_WORSE && one.isSurelyFollowed())
                .count();
        if (all.isEmpty()) {
            return phrase("statements.interventions.none");
        }
        List<Phrase> sentences = new ArrayList<>();
        sentences.add(phrase("statements.interventions.on-record").with("interventions", Numeral.of(all.size())));
        long eased = changes(all.stream().filter(one -> one.isSurelyFollowed()).toList());
        long near = changes(all.stream().filter(one -> !one.isSurelyFollowed()).toList());
        unlessNone("statements.interventions.undone", undone, sentences);
        unlessNone("statements.interventions.eased-later", eased, sentences);
        unlessNone("statements.interventions.eased-about-that-time", near, sentences);
        return Sayable.sentences(sentences);
    }

    private static void unlessNone(String key, long number, List<Phrase> sentences) {
        if (number > 0) {
            sentences.add(phrase(key).with("number", Numeral.of(number)));
        }
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

    private static Sayable response(Intervention one) {
        Response response = one.response();
        return switch (Met.of(one)) {
            case AFTERWARDS -> phrase("statements.met.afterwards");
            case UNORDERED -> phrase("statements.met.unordered");
            case RESPONSE, NOTHING -> Objects.requireNonNullElse(response, Response.NOT_KNOWN);
        };
    }

    private static Sayable outcome(Intervention one) {
        Outcome outcome = one.outcome();
        if (outcome == null) {
            return phrase("statements.interventions.outcome-not-known");
        }
        return outcome == Outcome.NOTHING || one.isSurelyFollowed()
                ? outcome
                : phrase("statements.interventions.outcome-about-that-time").with("outcome", outcome);
    }

    private static List<Group> open(List<Stored<Intervention>> all, Namer namer) {
        return Group.told(new Group(
                namer.say(phrase("statements.interventions.we-still-follow")),
                namer.say(phrase("statements.interventions.our-own-work")),
                all.stream()
                        .filter(one -> one.body().progress() == Progress.OPEN)
                        .map(one -> new Item(namer.mention(one.address()), due(one.body(), namer)))
                        .toList()));
    }

    /** When somebody has to look again: at the desk only. */
    private static String due(Intervention intervention, Namer namer) {
        return namer.isPublic() || intervention.followUp() == null
                ? ""
                : namer.say(phrase("statements.interventions.look-again").with("day", intervention.followUp()));
    }

    /** What came after it, with what is told of it: an easing may have been taken back since. */
    private static Sayable cameOf(Intervention one) {
        String told = one.cameOfIt();
        return told == null
                ? outcome(one)
                : phrase("statements.interventions.outcome-told")
                        .with("outcome", outcome(one))
                        .with("told", told);
    }
}
