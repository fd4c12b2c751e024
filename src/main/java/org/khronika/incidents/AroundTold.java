package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.assemblies.Assembly;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.khronika.words.Sayable;
import org.springframework.stereotype.Component;

/** Tells on the page of an event, an election or an assembly what was done before, at and after it, in order. */
@Component
class AroundTold implements FromOthers {

    @Override
    public List<NamedIn> named() {
        return List.of(NamedIn.of(Incident.class, "around", "assembly"), NamedIn.of(Assembly.class, "around"));
    }

    @Override
    public RecordPage add(Stored<?> record, RecordPage page, List<Stored<?>> speaking, Namer namer) {
        List<Stored<?>> told = speaking.stream()
                .filter(other -> names(other, record))
                .sorted(Comparator.comparing(AroundTold::when, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
        if (told.isEmpty()) {
            return page;
        }
        PageBuilder builder = PageBuilder.from(page, namer);
        int number = page.steps().size() + 1;
        for (Stored<?> other : told) {
            builder.step(step(number++, other, page.when(), namer));
        }
        return counts(told, builder, namer).build();
    }

    private static boolean names(Stored<?> other, Stored<?> record) {
        return switch (other.body()) {
            case Incident incident -> Prevention.around(incident).contains(record.address());
            case Assembly assembly -> assembly.around().contains(record.address());
            default -> false;
        };
    }

    private static PageBuilder counts(List<Stored<?>> told, PageBuilder page, Namer namer) {
        List<Incident> measures = told.stream()
                .map(Stored::body)
                .filter(Incident.class::isInstance)
                .map(Incident.class::cast)
                .filter(incident -> !Prevention.in(incident).isEmpty())
                .toList();
        if (!measures.isEmpty()) {
            String number = namer.say(phrase("incidents.around.incidents").with("n", measures.size()));
            page.counted(
                    namer.say(phrase("incidents.around.preventive-measures")),
                    number,
                    opened(number, told, namer),
                    measures.stream()
                            .flatMap(incident -> Prevention.in(incident).stream()
                                    .map(act -> incident.withDistance(Prevention.said(incident, act))))
                            .map(namer::say)
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining("; ")),
                    namer.say(Prevention.purposeNotTold(measures.stream())));
        }
        return page;
    }

    private static Derived opened(String number, List<Stored<?>> told, Namer namer) {
        List<Premise> from = Stored.only(told, Incident.class).stream()
                .filter(incident -> !Prevention.in(incident.body()).isEmpty())
                .map(incident -> new Premise(
                        namer.mention(incident.address()), incident.body().certainty()))
                .toList();
        return Derived.counting(namer, number, from, phrase("incidents.around.rule"))
                .notKnowing(namer.say(phrase("incidents.unknown.done-besides")));
    }

    private static RecordPage.Step step(int number, Stored<?> other, @Nullable PartialDate event, Namer namer) {
        PartialDate when = when(other);
        Sayable date = when == null
                ? Sayable.written("")
                : other.body() instanceof Incident incident
                        ? IncidentType.day(incident)
                        : phrase("incidents.day.began").with("day", when);
        return new RecordPage.Step(
                number,
                namer.say(date),
                namer.words(namer.say(what(other, phase(when, event)).capital())),
                detail(other, namer),
                false,
                List.of(namer.mention(other.address())),
                List.of());
    }

    private static Sayable what(Stored<?> other, Phase phase) {
        Sayable what = other.body() instanceof Incident incident
                ? incident.withDistance(done(incident, phase))
                : phrase("incidents.around.assembly");
        return switch (phase) {
            case OPEN -> what;
            case BEFORE -> phrase("incidents.around.before").with("what", what);
            case ON_THE_DAY -> phrase("incidents.around.on-the-day").with("what", what);
            case AFTER -> phrase("incidents.around.after").with("what", what);
        };
    }

    /** What was done; a penalty may be of another day than the rest, so it is told apart where the line says when. */
    private static Sayable done(Incident incident, Phase phase) {
        if (incident.acts().isEmpty()) {
            return phrase("incidents.around.incident");
        }
        List<Sayable> done = acts(incident, act -> phase == Phase.OPEN || !act.isPenalty());
        List<Sayable> penalties = acts(incident, act -> phase != Phase.OPEN && act.isPenalty());
        return done.isEmpty() || penalties.isEmpty()
                ? Sayable.commas(done.isEmpty() ? penalties : done)
                : phrase("incidents.around.with-a-penalty")
                        .with("done", Sayable.commas(done))
                        .with("penalty", Sayable.commas(penalties));
    }

    private static List<Sayable> acts(Incident incident, Predicate<Act> which) {
        return incident.acts().stream()
                .sorted()
                .filter(which)
                .map(incident::told)
                .toList();
    }

    /** When something was done, seen from the event; open where the dates leave it so. */
    private enum Phase {
        OPEN,
        BEFORE,
        ON_THE_DAY,
        AFTER;
    }

    private static Phase phase(@Nullable PartialDate when, @Nullable PartialDate event) {
        if (when == null || event == null) {
            return Phase.OPEN;
        }
        if (when.isDay() && when.equals(event)) {
            return Phase.ON_THE_DAY;
        }
        boolean before = when.isSurelyBefore(event);
        boolean after = event.isSurelyBefore(when);
        return before ? Phase.BEFORE : after ? Phase.AFTER : Phase.OPEN;
    }

    private static String detail(Stored<?> other, Namer namer) {
        List<String> parts = new ArrayList<>();
        if (other.body() instanceof Incident incident) {
            add(parts, incident.account(), namer);
            add(parts, incident.outcome(), namer);
        } else if (other.body() instanceof Assembly assembly) {
            add(parts, assembly.account(), namer);
        }
        return String.join(" ", parts);
    }

    private static void add(List<String> parts, @Nullable String words, Namer namer) {
        if (words != null) {
            parts.add(InWords.sentence(namer.words(words)));
        }
    }

    private static @Nullable PartialDate when(Stored<?> other) {
        return switch (other.body()) {
            case Incident incident -> incident.happened();
            case Assembly assembly -> assembly.when();
            default -> null;
        };
    }
}
