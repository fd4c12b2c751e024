package org.khronika.incidents;

import static org.khronika.words.Phrase.phrase;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.khronika.assemblies.Assembly;
import org.khronika.pages.Derived;
import org.khronika.pages.Derived.Premise;
import org.khronika.pages.FromOthers;
import org.khronika.pages.Namer;
import org.khronika.pages.PageBuilder;
import org.khronika.pages.RecordPage;
import org.khronika.pages.RecordPage.Step;
import org.khronika.records.NamedIn;
import org.khronika.records.Stored;
import org.khronika.values.Capitals;
import org.khronika.values.InWords;
import org.khronika.values.PartialDate;
import org.springframework.stereotype.Component;

/** Tells on the page of an event, an election or an assembly what was done before, at and after it, in order. */
@Component
class AroundTold implements FromOthers {

    private static final String PREVENTIVE =
            "Incidents are counted that name this one as what they were in connection with, and tell of something done to keep people away.";

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
            String number = measures.size() == 1 ? "One incident" : measures.size() + " incidents";
            page.counted(
                    "Preventive measures",
                    number,
                    opened(number, told, namer),
                    measures.stream()
                            .flatMap(incident -> Prevention.in(incident).stream()
                                    .map(act -> incident.withDistance(Prevention.said(incident, act))))
                            .distinct()
                            .sorted()
                            .collect(Collectors.joining("; ")));
        }
        return page;
    }

    private static Derived opened(String number, List<Stored<?>> told, Namer namer) {
        List<Premise> from = Stored.only(told, Incident.class).stream()
                .filter(incident -> !Prevention.in(incident.body()).isEmpty())
                .map(incident -> new Premise(
                        namer.mention(incident.address()), incident.body().certainty()))
                .toList();
        return Derived.counting(number, from, PREVENTIVE)
                .notKnowing("what was done besides, and no record here tells.");
    }

    private static Step step(int number, Stored<?> other, @Nullable PartialDate event, Namer namer) {
        PartialDate when = when(other);
        String date = when == null
                ? ""
                : other.body() instanceof Incident incident ? IncidentType.day(incident) : when.beganInWords();
        String phase = phase(when, event);
        return new Step(
                number,
                date,
                Capitals.first(phase + namer.words(what(other, phase.isEmpty()))),
                detail(other, namer),
                false,
                List.of(namer.mention(other.address())),
                List.of());
    }

    private static String what(Stored<?> other, boolean whenever) {
        if (!(other.body() instanceof Incident incident)) {
            return "assembly";
        }
        String done = incident.done(act -> whenever || !act.isPenalty());
        String penalty = incident.done(act -> !whenever && act.isPenalty());
        String all = done.isEmpty() || penalty.isEmpty()
                ? done + penalty + (incident.acts().isEmpty() ? "incident" : "")
                : phrase("incidents.around.with-a-penalty")
                        .with("done", done)
                        .with("penalty", penalty)
                        .english();
        return incident.withDistance(all);
    }

    /** "the day before: ", "on the day: "; nothing where the dates leave it open. */
    private static String phase(@Nullable PartialDate when, @Nullable PartialDate event) {
        if (when == null || event == null) {
            return "";
        }
        if (when.isDay() && when.equals(event)) {
            return "on the day: ";
        }
        boolean before = when.isSurelyBefore(event);
        boolean after = event.isSurelyBefore(when);
        return before ? "before: " : after ? "after: " : "";
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
