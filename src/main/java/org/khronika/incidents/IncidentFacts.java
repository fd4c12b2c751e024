package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Hedge;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.values.Choice;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;
import org.khronika.words.Phrase;
import org.khronika.words.Sayable;

/** What is told of detentions, attacks, disruptions, custody and reprisals, as facts of the incident's page. */
final class IncidentFacts {

    private final Namer namer;
    private final PageBuilder page;
    private Sayable aside = Sayable.written("");

    IncidentFacts(Namer namer, PageBuilder page) {
        this.namer = namer;
        this.page = page;
    }

    void add(Incident incident) {
        each(incident, "detentions", incident.detentions(), this::detention);
        each(incident, "attacks", incident.attacks(), this::attack);
        each(incident, "disruptions", incident.disruptions(), this::disruption);
        each(incident, "inCustody", incident.inCustody(), this::inCustody);
        for (Reprisal reprisal : incident.reprisals()) {
            if (reprisal.mayBeTold(incident, namer)) {
                reprisal(reprisal);
            } else {
                page.withheld(namer.say(phrase("incidents.reprisal.withheld")));
            }
        }
    }

    /** Tells each, with whose word it is where a claim says it. */
    private <T> void each(Incident incident, String list, List<T> items, Consumer<T> tell) {
        for (int n = 0; n < items.size(); n++) {
            Sayable said = Hedge.aside(incident.sourceClaims(), list + "[" + n + "]");
            aside = said.english().isEmpty()
                    ? said
                    : phrase("incidents.series.sentence").with("what", said);
            tell.accept(items.get(n));
            aside = Sayable.written("");
        }
    }

    private void detention(Detention held) {
        told("incidents.page.held", held.who(), clauses(held));
        mentioned("incidents.page.authority", held.authority());
    }

    /** A detention, clause by clause: "taken and held by police; to prevent what was to come; held for a few hours". */
    private static List<Sayable> clauses(Detention held) {
        List<Sayable> told = new ArrayList<>();
        told.add(
                held.by() == null
                        ? held.how()
                        : phrase("incidents.fact.held-by")
                                .with("how", held.how())
                                .with("by", held.by()));
        add(told, held.howMany(), people -> phrase("incidents.fact.people").with("people", people));
        add(told, held.preventive(), Preventive::clause);
        add(told, held.force(), force -> force);
        add(told, held.takenTo(), where -> phrase("incidents.fact.taken-to").with("where", where));
        add(told, held.lasted(), lasted -> phrase("incidents.fact.held-for").with("lasted", lasted));
        add(told, held.released(), day -> phrase("incidents.fact.released").with("day", day));
        add(told, held.followed(), then -> then);
        add(told, held.counsel(), counsel -> counsel);
        add(told, held.children(), IncidentFacts::children);
        return told;
    }

    /** "no child was there", "2 children were there". */
    static Phrase children(Quantity children) {
        return children.equals(Quantity.of(0))
                ? phrase("incidents.fact.no-child")
                : phrase("incidents.fact.children").with("children", children);
    }

    private void attack(Attack attack) {
        List<Sayable> told = new ArrayList<>();
        if (!attack.isNamedByItsDamage()) {
            told.add(attack.on());
        }
        add(told, attack.means(), means -> phrase("incidents.fact.with").with("means", means));
        add(told, attack.damage(), Sayable::written);
        add(
                told,
                attack.times(),
                times -> HowOften.isOpen(times)
                        ? HowOften.open(times)
                        : phrase("incidents.times.open").with("times", times));
        add(told, attack.nth(), nth -> phrase("incidents.fact.nth").with("n", nth));
        told("incidents.page.attacked", null, told);
        if (attack.target() != null) {
            page.fact(phrase("incidents.page.aimed-at"), List.of(namer.mention(attack.target())), aim(attack));
        }
        mentioned("incidents.page.investigation", attack.investigation());
    }

    /** "It appeared aimed at frightening her."; says nothing where the source states whom it was aimed at. */
    private Sayable aim(Attack attack) {
        AimTold told = attack.aimTold();
        if (told == null) {
            return Sayable.written("");
        }
        Phrase aim = attack.aim() == null
                ? phrase("incidents.page.aim-without-words").with("told", told)
                : phrase("incidents.page.aim").with("told", told).with("aim", namer.words(attack.aim()));
        return phrase("incidents.series.sentence").with("what", aim);
    }

    private void disruption(Disruption cut) {
        List<Sayable> told = new ArrayList<>();
        told.add(cut.service());
        add(told, cut.area(), Sayable::written);
        add(told, cut.began(), day -> phrase("incidents.fact.from").with("day", day));
        add(told, cut.ended(), day -> phrase("incidents.fact.until").with("day", day));
        add(told, cut.hours(), Sayable::written);
        add(told, cut.ordered(), by -> phrase("incidents.fact.ordered-by").with("by", by));
        told(
                "incidents.page.cut-off",
                null,
                told,
                phrase("incidents.fact.rests-on").with("evidence", cut.evidence()));
    }

    private void inCustody(InCustody event) {
        List<Sayable> told = new ArrayList<>();
        told.add(choices(event.acts()));
        add(told, event.against(), what -> phrase("incidents.fact.against").with("what", what));
        add(
                told,
                event.hospital(),
                taken -> phrase(
                        taken == YesNo.YES
                                ? "incidents.fact.taken-to-hospital"
                                : "incidents.fact.not-taken-to-hospital"));
        told("incidents.page.in-custody", event.who(), told);
        if (event.facility() != null) {
            page.fact(
                    phrase("incidents.in-custody.facility"),
                    event.facilityInferred() == null
                            ? Sayable.written(event.facility())
                            : phrase("incidents.inferred").with("what", event.facility()),
                    IncidentType.inferred(event.facilityInferred()));
        }
        mentioned("incidents.page.facility-on-record", event.facilityOnRecord());
        List<Sayable> then = new ArrayList<>();
        then.add(choices(event.followed()));
        add(then, event.then(), Sayable::written);
        told("incidents.page.followed-in-custody", null, then);
    }

    private void reprisal(Reprisal reprisal) {
        List<Sayable> told = new ArrayList<>();
        told.add(reprisal.words());
        add(
                told,
                reprisal.children(),
                hit -> phrase("incidents.reprisal.children-hit").with("children", hit));
        Sayable how = Sayable.sentences(told);
        Phrase label = phrase(
                reprisal.isOnlyLinked() ? "incidents.page.in-connection-with" : "incidents.page.really-aimed-at");
        if (reprisal.aimedAt() == null) {
            page.fact(label, reprisal.aimedAtInWords(), how);
        } else {
            page.fact(label, List.of(namer.mention(reprisal.aimedAt())), how);
        }
        mentioned("incidents.page.in-answer-to", reprisal.answersTo());
    }

    private void told(String label, @Nullable RecordRef who, List<Sayable> clauses, Sayable... remarks) {
        Sayable told = Sayable.clauses(clauses).capital();
        if (told.english().isEmpty()) {
            return;
        }
        if (who == null) {
            Sayable[] all = Arrays.copyOf(remarks, remarks.length + 1);
            all[remarks.length] = aside;
            page.fact(phrase(label), told, all);
        } else {
            page.fact(phrase(label), List.of(namer.mention(who)), told, aside);
        }
    }

    private void mentioned(String label, @Nullable RecordRef record) {
        if (record != null) {
            page.fact(phrase(label), List.of(namer.mention(record)));
        }
    }

    private static <T> void add(List<Sayable> told, @Nullable T answer, Function<T, ? extends Sayable> words) {
        if (answer != null) {
            told.add(words.apply(answer));
        }
    }

    /** Choices beside each other, in their order; says nothing for none. */
    static <E extends Enum<E> & Choice> Sayable choices(Set<E> choices) {
        return Sayable.commas(each(choices));
    }

    /** Choices in their order. */
    static <E extends Enum<E> & Choice> List<E> each(Set<E> choices) {
        return choices.stream().sorted().toList();
    }

    /** For lists of mentions that the registers share. */
    static List<Mention> mentions(List<RecordRef> records, Namer namer) {
        return records.stream().map(namer::mention).toList();
    }
}
