package org.khronika.incidents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.khronika.pages.Hedge;
import org.khronika.pages.Mention;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.values.Capitals;
import org.khronika.values.Choice;
import org.khronika.values.PartialDate;
import org.khronika.values.Quantity;
import org.khronika.values.RecordRef;

/** What is told of detentions, attacks, disruptions, custody and reprisals, as facts of the incident's page. */
final class IncidentFacts {

    private final Namer namer;
    private final PageBuilder page;
    private String aside = "";

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
                page.withheld(Reprisal.WITHHELD);
            }
        }
    }

    /** Tells each, with whose word it is where a claim says it. */
    private <T> void each(Incident incident, String list, List<T> items, Consumer<T> tell) {
        for (int n = 0; n < items.size(); n++) {
            String said = Hedge.aside(incident.accounts(), list + "[" + n + "]");
            aside = said.isEmpty() ? "" : Capitals.first(said) + ".";
            tell.accept(items.get(n));
            aside = "";
        }
    }

    private void detention(Detention held) {
        told("How they were held", held.who(), detentionInWords(held));
        mentioned("Authority", held.authority());
    }

    /** A detention as a sentence without its end: "taken and held by police; to prevent what was to come; held for a few hours". */
    static List<String> detentionInWords(Detention held) {
        List<String> words = new ArrayList<>();
        words.add(held.how().label() + (held.by() == null ? "" : " by " + held.by()));
        if (held.howMany() != null) {
            words.add(held.howMany().inWords(Locale.ENGLISH)
                    + (held.howMany().equals(Quantity.of(1)) ? " person" : " people"));
        }
        if (held.preventive() != null) {
            words.add(held.preventive().clause());
        }
        add(words, held.force());
        add(words, "taken to ", held.takenTo());
        add(words, "held for ", held.lasted());
        add(words, "released ", held.released());
        add(words, "", held.followed());
        add(words, held.counsel());
        if (held.children() != null) {
            words.add(childrenInWords(held.children()));
        }
        return words;
    }

    static String childrenInWords(Quantity children) {
        if (children.equals(Quantity.of(0))) {
            return "no child was there";
        }
        return children.equals(Quantity.of(1))
                ? "1 child was there"
                : children.inWords(Locale.ENGLISH) + " children were there";
    }

    private void attack(Attack attack) {
        List<String> words = new ArrayList<>();
        if (!attack.isNamedByItsDamage()) {
            words.add(attack.on().label());
        }
        add(words, "with ", attack.means());
        add(words, "", attack.damage());
        words.addAll(times(attack.times()));
        if (attack.nth() != null) {
            words.add("the " + Ordinals.of(attack.nth()) + " in its series, as the source says");
        }
        told("What was attacked", null, words);
        if (attack.target() != null) {
            String aim = attack.aim() == null ? "" : Capitals.first(namer.words(attack.aim())) + ".";
            page.fact("Aimed at", List.of(namer.mention(attack.target())), aim);
        }
        mentioned("Investigation", attack.investigation());
    }

    /** "6 times"; where the source gives no number, that this is not told. */
    private static List<String> times(@Nullable Quantity times) {
        if (times == null) {
            return List.of();
        }
        return List.of(HowOften.isOpen(times) ? HowOften.open(times) : times.inWords(Locale.ENGLISH) + " times");
    }

    private void disruption(Disruption cut) {
        List<String> words = new ArrayList<>();
        words.add(cut.service().label());
        add(words, "", cut.area());
        add(words, "from ", cut.began());
        add(words, "until ", cut.ended());
        add(words, "", cut.hours());
        add(words, "ordered by ", cut.ordered());
        told("What was cut off", null, words, "Rests on: " + cut.evidence().label() + ".");
    }

    private void inCustody(InCustody event) {
        List<String> words = new ArrayList<>();
        add(words, "", labels(event.acts()));
        add(words, "against ", event.against());
        if (event.hospital() != null) {
            words.add(event.hospital() == YesNo.YES ? "taken to hospital" : "not taken to hospital");
        }
        told("In custody", event.who(), words);
        page.fact(
                "Facility",
                event.facility() == null ? null : Hedge.inferred(event.facility(), event.facilityInferred()),
                event.facilityInferred() == null ? "" : "Inferred by us: " + event.facilityInferred());
        mentioned("Facility on record", event.facilityOnRecord());
        List<String> then = new ArrayList<>();
        add(then, "", labels(event.followed()));
        add(then, "", event.then());
        told("What followed in custody", null, then);
    }

    private void reprisal(Reprisal reprisal) {
        String how = reprisal.inWords()
                + (reprisal.children() == null
                        ? ""
                        : " " + Capitals.first(reprisal.children().inWords(Locale.ENGLISH)) + " of those hit "
                                + (isOne(reprisal.children()) ? "is a child." : "are children."));
        String label = reprisal.isOnlyLinked() ? "In connection with" : "Really aimed at";
        if (reprisal.aimedAt() == null) {
            page.fact(label, reprisal.aimedAtInWords(), how);
        } else {
            page.fact(label, List.of(namer.mention(reprisal.aimedAt())), how);
        }
        mentioned("In answer to", reprisal.answersTo());
    }

    private static boolean isOne(Quantity n) {
        return n.isExact() && n.least() == 1;
    }

    private void told(String label, @Nullable RecordRef who, List<String> words, String... remarks) {
        if (words.isEmpty()) {
            return;
        }
        if (who == null) {
            String[] all = Arrays.copyOf(remarks, remarks.length + 1);
            all[remarks.length] = aside;
            page.fact(label, sentence(words), all);
        } else {
            page.fact(label, List.of(namer.mention(who)), sentence(words), aside);
        }
    }

    private void mentioned(String label, @Nullable RecordRef record) {
        if (record != null) {
            page.fact(label, List.of(namer.mention(record)));
        }
    }

    private static void add(List<String> words, String before, @Nullable String text) {
        if (text != null && !text.isEmpty()) {
            words.add(before + text);
        }
    }

    private static void add(List<String> words, String before, @Nullable PartialDate date) {
        add(words, before, date == null ? null : date.inWords(Locale.ENGLISH));
    }

    private static void add(List<String> words, @Nullable Choice choice) {
        add(words, "", choice == null ? null : choice.label());
    }

    static <E extends Enum<E> & Choice> String labels(Set<E> choices) {
        return String.join(", ", each(choices));
    }

    static <E extends Enum<E> & Choice> List<String> each(Set<E> choices) {
        return choices.stream()
                .sorted(Comparator.naturalOrder())
                .map(Choice::label)
                .toList();
    }

    private static String sentence(List<String> words) {
        String text = String.join("; ", words);
        return Capitals.first(text);
    }

    /** For lists of mentions that the registers share. */
    static List<Mention> mentions(List<RecordRef> records, Namer namer) {
        return records.stream().map(namer::mention).toList();
    }
}
